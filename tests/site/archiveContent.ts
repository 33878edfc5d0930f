/** Writes a portal of many small reports, a third of which exist in one language only. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '#lib/site/locale';

/** In which languages a report is there; the original is one of them. */
export type State = { readonly slug: string; readonly original: Locale; readonly translated: boolean };

/** Every third lacks a translation; originals are Chinese and English by turns. */
export const archiveStates = (count: number): State[] =>
  Array.from({ length: count }, (_, n) => ({
    slug: `piece-${n + 1}`,
    original: n % 2 === 0 ? 'zh' : 'en',
    translated: n % 3 !== 0,
  }));

/** The languages a report exists in. */
export const languagesOf = ({ original, translated }: State): Locale[] =>
  locales.filter((locale) => locale === original || translated);

const padded = (n: number): string => String(n).padStart(2, '0');
const topics = ['policy', 'talent', 'finance'];
/** Neither goes with the language of the original or with what lacks a translation. */
export const topicOf = (n: number): string => topics[Math.floor(n / 6) % 3] ?? '';
export const yearOf = (n: number): string => String(2019 + (Math.floor(n / 6) % 4));

/** Digits of the slug would be figures to compare, so that only words tell the pieces apart. */
const words: Record<Locale, (slug: string) => string> = {
  zh: (slug) => `关于 ${slug} 的工作情况`,
  en: (slug) => `How the work on ${slug} goes`,
};

const facts = ({ slug }: State, n: number): string[] => [
  `published: "${yearOf(n)}"`,
  `posted: "2026-11-${padded(1 + (n % 20))}T${padded(8 + (n % 10))}:${padded(n % 60)}+08:00"`,
  `kind: ${['report', 'brief', 'explainer', 'notice'][n % 4]}`,
  `topics: [${topicOf(n)}]`,
  'byline:',
  `  - { role: office, name: { zh: 供稿单位, en: Office of ${slug.split('-')[0]}s } }`,
];

const translation = ['translation:', '  translator: Somebody', '  kind: human'];

const textOf = (state: State, n: number, locale: Locale): string =>
  [
    '---',
    `title: ${words[locale](state.slug)}`,
    `summary: ${words[locale](state.slug)}${locale === 'zh' ? '。' : '.'}`,
    ...(locale === state.original ? facts(state, n) : translation),
    'sections: []',
    '---',
    '',
    locale === 'zh' ? '正文一段。' : 'A paragraph.',
    '',
  ].join('\n');

/** The standing pages that every page leads to. */
function writePages(folder: string): void {
  for (const [order, slug] of ['about', 'agreement'].entries()) {
    const page = join(folder, 'pages', slug);
    mkdirSync(page, { recursive: true });
    const head = (locale: Locale) => [
      '---',
      `title: ${words[locale](slug)}`,
      `summary: ${words[locale](slug)}`,
    ];
    const zh = [...head('zh'), `order: ${order + 1}`, 'sections: []', '---', '', '正文一段。', ''];
    const en = [...head('en'), 'sections: []', ...translation, '---', '', 'A paragraph.', ''];
    writeFileSync(join(page, 'zh.mdx'), zh.join('\n'));
    writeFileSync(join(page, 'en.mdx'), en.join('\n'));
  }
}

/** Fills `folder`, made anew, with the lists of `from`, the standing pages every page needs and a report for each state. */
export function writeArchive(from: string, folder: string, states: readonly State[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['site.yaml', 'topics.yaml', 'terms.yaml']) cpSync(join(from, part), join(folder, part));
  writePages(folder);
  for (const [n, state] of states.entries()) {
    const report = join(folder, 'reports', yearOf(n), state.slug);
    mkdirSync(report, { recursive: true });
    for (const locale of languagesOf(state))
      writeFileSync(join(report, `${locale}.mdx`), textOf(state, n, locale));
  }
}
