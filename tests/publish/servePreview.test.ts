/** A server of a preview keeps search engines out with every answer, whatever it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '#lib/publish/serve';
import { type Asking, askAt, files, publish } from './servedSite';

let folder = '';
let preview: Serving;
let published: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kebao-preview-'));
  await publish(join(folder, 'out'), files);
  preview = await serve({ outDir: join(folder, 'out'), port: 0, preview: true });
  published = await serve({ outDir: join(folder, 'out'), port: 0 });
});

afterAll(async () => {
  await preview.close();
  await published.close();
  await rm(folder, { recursive: true, force: true });
});

const answers: [path: string, asking: Asking, status: number][] = [
  ['/zh/', {}, 200],
  ['/data/figures.json', {}, 200],
  ['/media/x/map.png', { method: 'HEAD' }, 200],
  ['/zh/', { headers: { range: 'bytes=0-9' } }, 206],
  ['/zh', {}, 308],
  ['/zh/%E4%BD', {}, 400],
  ['/zh/nope/', {}, 404],
  ['/', { method: 'POST' }, 405],
  [`/${'x'.repeat(5000)}`, {}, 414],
];

test.each(answers)('%s %o', async (path, asking, status) => {
  const { status: actual, headers } = await askAt(preview.url, path, asking);
  expect([actual, headers['x-robots-tag']]).toEqual([status, 'noindex, nofollow, noarchive']);
  expect((await askAt(published.url, path, asking)).headers).not.toHaveProperty('x-robots-tag');
});
