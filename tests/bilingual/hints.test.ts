/** The cheap hints by which patterns are passed over: they may only spare work, never hide a fact or a disagreement. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Locale } from '#lib/site/locale';
import { corpus } from './corpus/corpus';
import { reference } from './corpus/reference';

const pairs = [...Object.values(corpus).flat(), ...reference];

/** Each text by itself, and joined to one of another matter, which other hints let through. */
function textsOf(side: 0 | 1): string[] {
  const all = [...new Set(pairs.map((pair) => pair[side]))];
  return all.flatMap((text, at) => [text, `${text}${side === 0 ? '。' : '. '}${all.at(at - 1500) ?? ''}`]);
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one));

/** What a freshly loaded reader makes of the texts. */
async function readAll(locale: Locale): Promise<string[]> {
  const { extractFacts } = await import('#lib/bilingual/reading/extractFacts');
  return textsOf(locale === 'zh' ? 0 : 1).map(
    (text) => `${text}\n${written(extractFacts(text, locale, []))}`,
  );
}

/** What a freshly loaded comparison makes of the pairs. */
async function compareAll(): Promise<string[]> {
  const { compareTexts } = await import('#lib/bilingual/exchanges/compareTexts');
  return pairs.map(([zh, en]) => `${zh}\n${en}\n${written(compareTexts({ zh, en }, []))}`);
}

const always = () => () => true;
const sayYesToCharacters = () =>
  vi.doMock('#lib/bilingual/text/charHints', () => ({
    charHint: () => ({ groups: [] }),
    charHintsIn: always,
  }));

afterEach(() => {
  vi.doUnmock('#lib/bilingual/text/wordHints');
  vi.doUnmock('#lib/bilingual/text/charHints');
  vi.resetModules();
});

test.each(['zh', 'en'] as const)(
  '%s texts hold the same facts when every hint says yes',
  async (locale) => {
    const hinted = await readAll(locale);
    vi.resetModules();
    vi.doMock('#lib/bilingual/text/wordHints', () => ({ wordHint: () => ({ at: 0 }), hintsIn: always }));
    sayYesToCharacters();
    const unhinted = await readAll(locale);
    expect(hinted.length).toBeGreaterThan(3000);
    expect(hinted.filter((read, at) => read !== unhinted[at])).toEqual([]);
  },
  120_000,
);

test('two texts are told the same of when every hint of the Chinese says yes', async () => {
  const hinted = await compareAll();
  vi.resetModules();
  sayYesToCharacters();
  const unhinted = await compareAll();
  expect(hinted.length).toBeGreaterThan(5000);
  expect(hinted.filter((told, at) => told !== unhinted[at])).toEqual([]);
}, 180_000);
