/** Ideas found in parts of a text are those found in the whole, and English is cut into the words a pattern sees. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundingsOf } from '#lib/bilingual/exchanges/surroundings';
import { earshot, joinTouching, measureWay } from '#lib/bilingual/exchanges/way';
import { findConcepts, type Naming } from '#lib/bilingual/ideas/concepts';
import { directIdeas } from '#lib/bilingual/ideas/directNouns';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { wordsIn } from '#lib/bilingual/text/enTokens';
import type { Span } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { corpus } from './corpus/corpus';

const pairs = Object.values(corpus).flat();

/** Several sentences of the corpus as one text. */
const text = fc.array(fc.constantFrom(...pairs), { minLength: 1, maxLength: 6 });
const joined = { zh: ['。', '，', ''], en: ['. ', ', ', ' '] } as const;

const textIn = (locale: Locale) =>
  fc
    .tuple(text, fc.constantFrom(...joined[locale]))
    .map(([some, joint]) => some.map((pair) => pair[locale === 'zh' ? 0 : 1]).join(joint));

const spans = fc
  .array(fc.tuple(fc.nat(400), fc.nat(60)), { minLength: 1, maxLength: 4 })
  .map((some) => joinTouching(some.map(([start, length]) => ({ start, end: start + length }))));

const stands = ({ start, end }: Naming, some: readonly Span[]): boolean =>
  some.some((span) => start < span.end && end > span.start);

test.each(['zh', 'en'] as const)('ideas of a part of a text are those of the whole: %s', (locale) => {
  fc.assert(
    fc.property(textIn(locale), spans, (words, some) => {
      const whole = findConcepts(words, locale, [{ start: 0, end: words.length }]);
      const part = findConcepts(words, locale, some);
      expect(part.filter((one) => stands(one, some))).toEqual(whole.filter((one) => stands(one, some)));
      expect(whole).toEqual(expect.arrayContaining(part));
    }),
  );
});

test('the corpus names many ideas, so that there is something to compare', () => {
  const found = pairs.map(([zh]) => findConcepts(zh, 'zh', [{ start: 0, end: zh.length }]).length);
  expect(found.filter((count) => count > 1).length).toBeGreaterThan(pairs.length / 2);
});

const pattern = /[\p{L}\d]+(?:[&’'][\p{L}]+)*/gu;

test('a word is letters and digits, and letters behind an apostrophe or an ampersand', () => {
  expect(wordsIn('R&D, Xian’an’s 5G-based e-services: don’t5 &c.')).toEqual([
    ...['R&D', 'Xian’an’s', '5G', 'based', 'e', 'services', 'don’t', '5', 'c'],
  ]);
  const characters = fc.constantFrom(
    ...("aZé5&’' -.中\u{10400}\u{1f600}\ud801".match(/./gsu)?.values() ?? []),
  );
  fc.assert(
    fc.property(fc.array(characters), (some) => {
      expect(wordsIn(some.join(''))).toEqual(some.join('').match(pattern) ?? []);
    }),
  );
});

test.each(['zh', 'en'] as const)('a figure hears nothing beyond its earshot: %s', (locale) => {
  fc.assert(
    fc.property(textIn(locale), (words) => {
      const facts = extractFacts(words, locale, []);
      const way = measureWay(words, locale, facts);
      const whole = findConcepts(words, locale, [{ start: 0, end: words.length }]);
      const read = { text: words, locale, way, antecedents: new Map() };
      for (const fact of facts) {
        const part = findConcepts(words, locale, [earshot(way, fact)]);
        const near = (namings: readonly Naming[]) => surroundingsOf(fact, { namings, neighbours: [] }, read);
        expect(near(part)).toEqual(near(whole));
        expect(directIdeas(fact, { ...read, namings: part })).toEqual(
          directIdeas(fact, { ...read, namings: whole }),
        );
      }
    }),
  );
});
