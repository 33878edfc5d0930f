/** A small published site to serve, and a client that sends requests exactly as written. */
import { type IncomingHttpHeaders, request } from 'node:http';
import { compress } from '#lib/publish/compress';
import { openTree, publishTree } from '#lib/publish/publishTree';

export const style = '.kicker{color:#111}';
export const page = (words: string): string =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><title>${words}</title><style>${style}</style></head><body><p>${words.repeat(40)}</p></body></html>`;

export const files: Record<string, string> = {
  'index.html': page('科报'),
  '404.html': page('没有这个页面 no such page'),
  'zh/404.html': page('没有这个页面'),
  'en/404.html': page('There is no such page'),
  'zh/index.html': page('首页'),
  'zh/reports/x/index.html': page('报道'),
  'zh/reports/x/index.md': '# 报道',
  'assets/kebao.12345678.js': 'let a=1;',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'data/figures.json': '[]',
  'manifest.webmanifest': '{}',
  'media/x/map.png': 'PNG',
  'zh/reports/old/index.html': page('网址已改'),
};

const treeOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([file, text]) => {
    const forms = file.endsWith('.html') ? Object.entries(compress(Buffer.from(text))) : [];
    return [
      { file, source: Buffer.from(text) },
      ...forms.map(([ending, source]) => ({ file: `${file}${ending}`, source })),
    ];
  });

export async function publish(outDir: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const { out, release } = await openTree(outDir);
  await publishTree(out, treeOf(texts)).finally(release);
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Asking = { method?: string; headers?: Record<string, string> };

/** Asks the server at `url`. `fetch` would tidy the path; this sends it as it is written. */
export const askAt = (
  url: string,
  path: string,
  { method = 'GET', headers = {} }: Asking = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } })
      .on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
      .on('error', reject)
      .end();
  });
