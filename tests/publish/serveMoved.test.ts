/** Addresses that moved, as the server answers them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '#lib/publish/serve';
import { type Answer, type Asking, askAt, files, publish } from './servedSite';

async function openServer() {
  const folder = await mkdtemp(join(tmpdir(), 'kebao-moved-'));
  const out = join(folder, 'out');
  await publish(out, files);
  const { url, close } = await serve({ outDir: out, port: 0 });
  onTestFinished(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });
  return { out, ask: (path: string, asking?: Asking): Promise<Answer> => askAt(url, path, asking) };
}

test('an address that moved is answered with the new one, and with the page that was there before it moved', async () => {
  const { out, ask } = await openServer();
  expect((await ask('/zh/reports/old/')).status).toBe(200);
  await publish(out, { ...files, _redirects: '/zh/reports/old/ /zh/reports/x/ 301\n' });
  const { status, headers } = await ask('/zh/reports/old/?from=wechat', { headers: { host: 'evil.cn' } });
  expect([status, headers.location]).toEqual([301, '/zh/reports/x/?from=wechat']);
  expect((await ask('/zh/reports/x/')).status).toBe(200);
  expect((await ask('/_redirects')).status).toBe(404);
  await publish(out, files);
  expect((await ask('/zh/reports/old/')).status).toBe(200);
});
