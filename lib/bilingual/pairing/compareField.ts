/** Compares what one file says in both languages: a name, a label, a note. */
import type { TermLike } from '#lib/bilingual/reading/facts';
import type { Block } from '#lib/mdx/body';
import { type Locale, otherLocale } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { compareBlocks } from './compareBlocks';
import { findTerms, missingTerms, readEnglish, type TermUse } from './compareTerms';
import { type InFull, lackedTerms, tellLacked } from './headlineTerms';
import { lackedTerm } from './lackedTerm';
import { isPerson } from './persons';
import { placeInBlock, placeOfBlock } from './placeInBlock';

/** A name is as the term base has it; a label may shorten terms like a headline; a note says all that the other does. */
export type FieldManner = 'name' | 'label' | 'note';

/** Words in both languages, and which of them is the original’s. */
export type Field = Readonly<Record<Locale, Block>> & {
  readonly file: string;
  readonly original: Locale;
  readonly manner: FieldManner;
};

type Given = { readonly terms: readonly TermLike[]; readonly inFull: InFull };

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const holdsName = (text: string, form: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(form)}(?!\\p{L})`, 'u').test(text);

/** A person’s name is written in one way only, letter by letter. */
function lackedNames({ zh, en }: Field, terms: readonly TermLike[]): TermUse[] {
  const uses = findTerms(zh.text, terms);
  const persons = uses.filter(({ term }) => isPerson(term));
  const wrong = persons.filter(
    ({ term }) => ![term.en, ...(term.variants ?? [])].some((form) => holdsName(en.text, form)),
  );
  const others = uses.filter((use) => !persons.includes(use));
  return others.length === 0 ? wrong : [...wrong, ...missingTerms(others, readEnglish(en.text))];
}

function tellName(field: Field, { term, start, end }: TermUse): ContentProblem {
  const places = {
    zh: placeInBlock(field.file, field.zh, { start, end }),
    en: placeOfBlock(field.file, field.en),
  };
  return lackedTerm(term, { at: places[otherLocale(field.original)], source: places[field.original] });
}

/** Most labels hold no figure, rank or time; to compare them would cost a report a fifth of its check. */
const mayCount = ({ zh, en }: Field): boolean =>
  /\d(?![A-Za-z])|[〇零一二三四五六七八九十百千万亿两双首半]|[去今明前本上下][年月季周]/.test(zh.text) ||
  /\d(?![A-Za-z\d])|%/.test(en.text);

function tellLabel(field: Field, { terms, inFull }: Given): ContentProblem[] {
  const { file, original, zh, en } = field;
  const sides = {
    original: { file, block: field[original] },
    translation: { file, block: field[otherLocale(original)] },
  };
  return lackedTerms({ zh, en, terms, inFull }).map((one) => tellLacked(one, sides, original));
}

/** Every way in which the two do not say the same, told at the words that are not the original’s. */
export function compareField(field: Field, given: Given): ContentProblem[] {
  const { file, original, zh, en, manner } = field;
  if (manner === 'name') return lackedNames(field, given.terms).map((use) => tellName(field, use));
  const compared = { zh, en, zhFile: file, enFile: file, original, terms: given.terms, spoken: () => null };
  if (manner === 'note') return compareBlocks({ ...compared, manner: 'prose' });
  const figures = mayCount(field) ? compareBlocks({ ...compared, manner: 'label' }) : [];
  return [...figures, ...tellLabel(field, given)];
}
