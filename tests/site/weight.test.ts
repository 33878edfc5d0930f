/** What each kind of page may weigh over the wire, with brotli, in bytes. */
import { expect, it } from 'vitest';
import { attributesOf, files, isNotice, type Page, pageAt, pages, readBytes } from './tree';

const seed = 'party-building-leads-innovation';

/** A page that says what became of another, whatever its address, holds hardly more than the frame. */
const notice = { kind: 'notice', is: /^$/, page: 4_000, all: 8_000 } as const;

/** The first round trip carries about 14,000 bytes: a page of any kind fits in it. */
const kinds = [
  notice,
  { kind: 'front door', is: /^\/$/, page: 4_000, all: 8_000 },
  { kind: 'error', is: /404\.html$/, page: 4_000, all: 8_000 },
  { kind: 'home', is: /^\/(zh|en)\/$/, page: 7_000, all: 11_000 },
  { kind: 'report', is: /^\/(zh|en)\/reports\/[^/]+\/$/, page: 14_000, all: 24_000 },
  { kind: 'parallel', is: /^\/both\/reports\/[^/]+\/$/, page: 20_000, all: 26_000 },
  { kind: 'topics', is: /^\/(zh|en)\/topics\/$/, page: 4_500, all: 8_500 },
  { kind: 'topic', is: /^\/(zh|en)\/topics\/[^/]+\/$/, page: 6_500, all: 10_500 },
  { kind: 'archive', is: /^\/(zh|en)\/archive\/$/, page: 4_000, all: 8_000 },
  { kind: 'year', is: /^\/(zh|en)\/archive\/\d+\/$/, page: 6_500, all: 10_500 },
  { kind: 'figures', is: /^\/(zh|en)\/figures\/$/, page: 9_000, all: 13_000 },
  { kind: 'corrections', is: /^\/(zh|en)\/corrections\/$/, page: 5_000, all: 9_000 },
  { kind: 'site map', is: /^\/(zh|en)\/site-map\/$/, page: 6_000, all: 10_000 },
  { kind: 'terms', is: /^\/(zh|en)\/terms\/$/, page: 14_000, all: 18_000 },
  { kind: 'standing', is: /^\/(zh|en)\/[^/]+\/$/, page: 7_000, all: 11_000 },
] as const;

const wireBytes = (file: string): number =>
  readBytes(files.includes(`${file}.br`) ? `${file}.br` : file).length;

/** The page and every file it asks for, pictures of the content apart. */
function weigh(page: Page): { page: number; all: number } {
  const asked = new Set([
    ...attributesOf(page, 'script[src], img[src]', 'src'),
    ...attributesOf(page, 'link[rel="icon"], link[rel="stylesheet"], link[rel="manifest"]', 'href'),
  ]);
  const others = [...asked]
    .filter((address) => !address.startsWith('/media/'))
    .map((address) => wireBytes(address.slice(1)));
  const own = wireBytes(page.file);
  return { page: own, all: others.reduce((sum, bytes) => sum + bytes, own) };
}

const weighed = pages.map((page) => ({
  url: page.url,
  budget: isNotice(page) ? notice : kinds.find(({ is }) => is.test(page.url)),
  ...weigh(page),
}));

function table(): string {
  const rows = kinds.flatMap(({ kind, page, all }) => {
    const ours = weighed.filter(({ budget }) => budget?.kind === kind).sort((a, b) => b.page - a.page);
    const [heaviest] = ours;
    if (heaviest === undefined) return [];
    const most = Math.max(...ours.map((one) => one.all));
    return [[kind, String(ours.length), `${heaviest.page} / ${page}`, `${most} / ${all}`, heaviest.url]];
  });
  const head = ['kind', 'pages', 'HTML br / budget', 'all br / budget', 'heaviest'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

it('has a budget for every kind of page', () => {
  process.stdout.write(`\nBytes over the wire (brotli)\n${table()}\n\n`);
  expect(weighed.filter(({ budget }) => budget === undefined).map(({ url }) => url)).toEqual([]);
});

it('keeps every page within its budget', () => {
  const over = weighed.filter(
    ({ page, all, budget }) => budget !== undefined && (page > budget.page || all > budget.all),
  );
  expect(over.map(({ url, page, all }) => `${url}: ${page}, with all it loads ${all}`)).toEqual([]);
});

it.each(['zh', 'en'])('shows the whole first report in %s within one round trip', (locale) => {
  const { page, all } = weigh(pageAt(`/${locale}/reports/${seed}/`));
  expect(page).toBeLessThanOrEqual(14_000);
  expect(all).toBeLessThanOrEqual(24_000);
});
