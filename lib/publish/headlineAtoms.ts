/** Cuts a headline into the parts between which a line may end, each with how good a place for it that is. */
import { splitLanguageRuns } from '#lib/site/languageRuns';
import type { Locale } from '#lib/site/locale';

/** `cost` is of ending a line after it: nothing between phrases, most within quotation marks. */
export type Atom = { readonly text: string; readonly cost: number };

const costs = { insidePhrase: 0.7, besideLone: 1.8, insideMarks: 1.3, insideQuotes: 0.3 } as const;

const closing = /^[，、；：。！？…）》〉」』】〕”’·%％—]/u;
const opening = /[（《〈「『【〔“‘·—]\s*$/u;
const pause = /[，、；：。！？…—,;:.!?]$/u;

/** A mark and what it belongs to, a number and what it counts. */
const joins = (before: string, after: string): boolean =>
  closing.test(after) || opening.test(before) || /[\d第一]$/u.test(before);

/** One character that a line may well begin with. */
const opensClause = /^[与和及或并在对向以从由让使为将把]$/u;

const depthAfter = (text: string, depth: number): number =>
  Math.max(
    0,
    depth + (text.match(/[“《（【〔]/gu)?.length ?? 0) - (text.match(/[”》）】〕]/gu)?.length ?? 0),
  );

/** Words as the dictionary of the platform knows them; document numbers whole. */
function chineseWords(text: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return splitLanguageRuns(text, 'zh').flatMap((run) =>
    run.unbroken ? [run.text] : [...words.segment(run.text)].map(({ segment }) => segment),
  );
}

/** What becomes of the last part when a word follows it: both are one, or the word is a part of its own. */
function follow(last: Atom, word: string, depth: number): Atom[] {
  if (word.trim() === '') return [{ text: `${last.text} `, cost: opening.test(last.text) ? last.cost : 0 }];
  if (joins(last.text, word))
    return [{ text: last.text + word, cost: pause.test(word) && depth === 0 ? 0 : last.cost }];
  const isLone = word.length === 1 && !opensClause.test(word) && last.cost > 0;
  const before = isLone ? { ...last, cost: costs.besideLone } : last;
  return [before, { text: word, cost: depth > 0 ? costs.insideMarks : costs.insidePhrase }];
}

function chineseAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  let depth = 0;
  for (const word of chineseWords(text)) {
    depth = depthAfter(word, depth);
    const last = atoms.pop();
    atoms.push(
      ...(last === undefined ? [{ text: word, cost: costs.insidePhrase }] : follow(last, word, depth)),
    );
  }
  return atoms;
}

/** Words that lead on to the next. */
const leading = /^(a|an|and|at|by|for|from|in|into|of|on|or|the|to|with)$/i;

function englishCost(word: string): number {
  if (pause.test(word)) return 0;
  return leading.test(word) ? 0.2 : 0.05;
}

function englishAtoms(text: string): Atom[] {
  let depth = 0;
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      depth = depthAfter(word, depth);
      return { text: `${word} `, cost: englishCost(word) + (depth > 0 ? costs.insideQuotes : 0) };
    });
}

/** In order; joined they are the headline. */
export const headlineAtoms = (text: string, locale: Locale): Atom[] =>
  locale === 'zh' ? chineseAtoms(text) : englishAtoms(text);
