/** Gathers the years a piece speaks of, in its headlines and its blocks. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import { lazily } from '#lib/bilingual/text/lazily';
import type { AgreementSide } from './agreementPair';
import { headingId, wholeHeadlines } from './headlines';

const han = '〇一二三四五六七八九';
const digits = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
const inHan = /[一二][〇○零一二三四五六七八九]{3}(?=年)/g;

const digitsOf = (word: string): number =>
  Number([...word.replace(/[○零]/g, '〇')].map((digit) => han.indexOf(digit)).join(''));

/** The years a text names in digits or Han numerals. */
const yearsIn = (text: string): number[] => [
  ...(text.match(digits) ?? []).map(Number),
  ...(text.match(inHan) ?? []).map(digitsOf),
];

/**
 * Years by the block they are spoken to, read from the original. `published` is a date as precise as it is known,
 * such as "2021" or "2021-07-12".
 */
export function readSpoken({ headlines, sections }: AgreementSide, published: string): SpokenOf {
  const [year, month] = published.split(/[-T]/).map(Number);
  const date = { year: year ?? 0, month: month ?? null };
  const over = lazily(() =>
    headlines
      .filter(({ id }) => wholeHeadlines.some((whole) => whole === id))
      .flatMap(({ text }) => yearsIn(text)),
  );
  const ofSections = lazily(() =>
    sections.map(({ id, blocks }) => ({
      ids: new Set([headingId(id), ...blocks.map((block) => block.id)]),
      years: [...headlines.filter((one) => one.id === headingId(id)), ...blocks].flatMap(({ text }) =>
        yearsIn(text),
      ),
    })),
  );
  return (block) => ({
    published: date,
    near: new Set([...over(), ...(ofSections().find(({ ids }) => ids.has(block))?.years ?? [])]),
    all: new Set([...over(), ...ofSections().flatMap(({ years }) => years)]),
  });
}
