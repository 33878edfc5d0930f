/** Writes a large portal for the benchmarks: one real report, many times over, in varied words. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/site/locale';
import { locales } from '#lib/site/locale';

const sample = 'reports/2021/party-building-leads-innovation';

const syllables: Record<Locale, readonly string[]> = {
  zh: ['梧', '桐', '青', '松', '柏', '兰', '竹', '荷', '枫', '柳'],
  en: ['wu', 'tong', 'qing', 'song', 'bai', 'lan', 'zhu', 'he', 'feng', 'liu'],
};

const closings: Record<Locale, (word: string) => string> = {
  zh: (word) => `${word}一带也是这样。`,
  en: (word) => ` The same holds around ${word}.`,
};

const wordOf = (number: number, locale: Locale): string =>
  [...String(number).padStart(4, '0')].map((digit) => syllables[locale][Number(digit)]).join('');

/** The front matter stays; every paragraph of the body ends in a sentence of its own. */
function vary(text: string, number: number, locale: Locale): string {
  const body = text.indexOf('\n---\n', 4);
  const isProse = (line: string) => /^[\p{L}“*]/u.test(line);
  const lines = text.slice(body).split('\n');
  const varied = lines.map((line, index) =>
    isProse(line) ? line + closings[locale](wordOf((number + index) % 10_000, locale)) : line,
  );
  return text.slice(0, body) + varied.join('\n');
}

/** Fills `to` with the lists of the content in `from` and `count` reports in both languages. */
export function writeBenchContent(from: string, to: string, count: number): void {
  for (const list of ['site', 'topics', 'terms'])
    cpSync(join(from, `${list}.yaml`), join(to, `${list}.yaml`));
  const texts = locales.map((locale) => ({
    locale,
    text: readFileSync(join(from, sample, `${locale}.mdx`), 'utf8'),
  }));
  for (let number = 1; number <= count; number += 1) {
    const folder = join(to, 'reports/2021', `report-${number}`);
    mkdirSync(folder, { recursive: true });
    for (const { locale, text } of texts)
      writeFileSync(join(folder, `${locale}.mdx`), vary(text, number, locale));
  }
}
