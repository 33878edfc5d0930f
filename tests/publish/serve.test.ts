/** Holds what every kind of request gets from the server, headers first. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '#lib/publish/serve';
import { type Answer, type Asking, askAt, files, page, publish, style } from './servedSite';

let folder = '';
let serving: Serving;

const ask = (path: string, asking?: Asking): Promise<Answer> => askAt(serving.url, path, asking);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kebao-serve-'));
  await publish(join(folder, 'out'), files);
  serving = await serve({ outDir: join(folder, 'out'), port: 0 });
});

afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true, force: true });
});

const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-permitted-cross-domain-policies': 'none',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

const answers: [path: string, asking: Asking, status: number][] = [
  ...Object.keys(files).map((file): [string, Asking, number] => [`/${file}`, {}, 200]),
  ['/', {}, 200],
  ['/zh/', {}, 200],
  ['/zh/', { method: 'HEAD' }, 200],
  ['/zh/', { headers: { range: 'bytes=0-9' } }, 206],
  ['/zh/', { headers: { range: 'bytes=999999-' } }, 416],
  ['/zh', {}, 308],
  ['/zh/nope/', {}, 404],
  ['/zh%2freports/', {}, 400],
  ['/zh/%E4%BD', {}, 400],
  ['/', { method: 'POST' }, 405],
  ['/', { method: 'TRACE' }, 405],
  [`/${'x'.repeat(5000)}`, {}, 414],
];

test.each(answers)('%s %o is answered with every security header', async (path, asking, status) => {
  const { status: actual, headers } = await ask(path, asking);
  expect(actual).toBe(status);
  expect(headers).toMatchObject(everywhere);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  for (const name of ['server', 'x-powered-by', 'set-cookie', 'access-control-allow-origin'])
    expect(headers).not.toHaveProperty(name);
});

test('the policy of a page lets exactly its own inline style apply', async () => {
  const { headers } = await ask('/zh/');
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = String(headers['content-security-policy']);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'upgrade-insecure-requests',
  ]);
});

test('to another machine over plain http nothing promises https', async () => {
  const { headers } = await ask('/zh/', { headers: { host: '192.168.1.20:3000' } });
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(headers).not.toHaveProperty('strict-transport-security');
  const proxied = await ask('/zh/', { headers: { host: 'example.cn', 'x-forwarded-proto': 'https' } });
  expect(proxied.headers).toMatchObject(everywhere);
});

test.each([
  ['/zh/', 'text/html; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/zh/reports/x/index.md', 'text/markdown; charset=utf-8'],
  ['/data/figures.json', 'application/json; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ['/assets/kebao.12345678.js', 'text/javascript; charset=utf-8'],
  ['/media/x/map.png', 'image/png'],
])('%s is sent as %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('only files whose name changes with their bytes are kept without asking', async () => {
  expect((await ask('/assets/kebao.12345678.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  for (const path of ['/zh/', '/icon.svg', '/robots.txt', '/media/x/map.png'])
    expect((await ask(path)).headers['cache-control']).toBe(
      'public, max-age=0, must-revalidate, no-transform',
    );
});

describe('compression', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['', undefined],
  ])('Accept-Encoding "%s" gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/zh/', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    const plain =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(files['zh/index.html']);
  });

  test('a range is a range of the page itself', async () => {
    const { status, headers, body } = await ask('/zh/', {
      headers: { range: 'bytes=0-8', 'accept-encoding': 'br' },
    });
    expect([status, headers['content-encoding'], body.toString()]).toEqual([206, undefined, '<!DOCTYPE']);
  });

  test.each(['bytes=-5', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2'])(
    '%s is answered in full',
    async (range) => {
      expect((await ask('/zh/', { headers: { range } })).status).toBe(200);
    },
  );

  test('the compressed forms are no addresses', async () => {
    expect((await ask('/zh/index.html.br')).status).toBe(404);
  });
});

describe('an address that is not there', () => {
  test.each([
    ['/zh/nope/', 'zh/404.html'],
    ['/en/nope', 'en/404.html'],
    ['/nope', '404.html'],
    ['/.env', '404.html'],
    ['/%2eenv', '404.html'],
    ['/.git/config', '404.html'],
    ['/zh//reports/x/', 'zh/404.html'],
    ['//zh', '404.html'],
    ['//evil.cn/', '404.html'],
    ['/zh/reports', 'zh/404.html'],
    ['/zh/index.html/', 'zh/404.html'],
  ])('%s gets %s and status 404', async (path, file) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, files[file]]);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).not.toHaveProperty('last-modified');
    expect(headers).not.toHaveProperty('location');
  });

  test('its page is compressed, and HEAD has no body', async () => {
    const packed = await ask('/nope', { headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(packed.body).toString()).toBe(files['404.html']);
    expect((await ask('/nope', { method: 'HEAD' })).body).toHaveLength(0);
  });
});

test.each([
  '/..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/zh/%00',
  '/zh/%',
  '//evil.cn/%2f..',
  '/zh%5c..%5cx',
  '/zh%0d%0aX-Inj:1',
  'http://evil.cn/zh',
])('%s is refused and leads nowhere', async (path) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(400);
  expect(headers).not.toHaveProperty('location');
  expect(headers).not.toHaveProperty('x-inj');
});

test.each([
  ['/zh', './zh/'],
  ['/zh/reports/x', './x/'],
  ['/zh?q=a', './zh/?q=a'],
])('%s leads to %s, whatever host was named', async (path, location) => {
  const { status, headers } = await ask(path, { headers: { host: 'evil.cn' } });
  expect([status, headers.location]).toEqual([308, location]);
});

test('writing is refused, naming what is allowed', async () => {
  const { status, headers } = await ask('/zh/', { method: 'DELETE' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('after a new site is swapped in, changed pages are sent anew and the others are still fresh', async () => {
  const [page404, home] = [await ask('/404.html'), await ask('/zh/')];
  await publish(join(folder, 'out'), { ...files, 'zh/index.html': page('新页') });
  const again = await ask('/zh/', { headers: { 'if-none-match': String(home.headers.etag) } });
  expect(again.status).toBe(200);
  expect(again.body.toString()).toBe(page('新页'));
  const same = await ask('/404.html', { headers: { 'if-none-match': String(page404.headers.etag) } });
  expect(same.status).toBe(304);
  expect(same.headers).toMatchObject(everywhere);
  await publish(join(folder, 'out'), files);
});

test('requests during twenty swaps all get a whole page', async () => {
  const out = join(folder, 'out');
  let swapping = true;
  const swaps = (async () => {
    for (let turn = 0; turn < 20; turn += 1)
      await publish(out, { ...files, 'zh/index.html': page(turn % 2 === 0 ? '甲甲' : '乙乙') });
    swapping = false;
  })();
  const statuses = new Map<number, number>();
  while (swapping) {
    const { status, body } = await ask('/zh/').catch(() => ({ status: 0, body: Buffer.from('') }));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 200)
      expect([page('甲甲'), page('乙乙')].concat(files['zh/index.html'] ?? '')).toContain(body.toString());
  }
  await swaps;
  const whole = statuses.get(200) ?? 0;
  const others = [...statuses]
    .filter(([status]) => status !== 200)
    .reduce((sum, [, count]) => sum + count, 0);
  expect(others / whole).toBeLessThan(0.01);
}, 30_000);
