/** What two languages cannot both say of a figure: the words that hint at it hide none. */
import { expect, test } from 'vitest';
import { holdFacts } from '#lib/bilingual/compareFacts';
import { extractFacts } from '#lib/bilingual/extractFacts';
import { isFigure } from '#lib/bilingual/facts';
import { findContraries } from '#lib/bilingual/findContraries';
import { besideOf } from '#lib/bilingual/stance';
import { contraries } from '#lib/bilingual/stances';
import { corpus } from './corpus/corpus';
import { reference } from './corpus/reference';

test('without their hints no contrary is found that is missed with them', () => {
  let found = 0;
  for (const [zh, en] of Object.values({ ...corpus, reference }).flat()) {
    const texts = { zh, en };
    const facts = { zh: extractFacts(zh, 'zh', []), en: extractFacts(en, 'en', []) };
    const { matches } = holdFacts({ texts, facts });
    const asked = matches.filter((match) => {
      if (!isFigure(match.zh) || !isFigure(match.en)) return false;
      const beside = { zh: besideOf(zh, 'zh', match.zh), en: besideOf(en, 'en', match.en) };
      return contraries.some((one) => one.zh(beside.zh) && one.en(beside.en));
    });
    expect(
      findContraries({ texts, facts, matches, terms: [] }).map((one) => one.zh),
      `${zh} | ${en}`,
    ).toEqual(asked.map((one) => one.zh));
    found += asked.length;
  }
  expect(found).toBeGreaterThan(30);
});
