/** The words beside a figure that say what it counts. */
import type { Locale } from '#lib/site/locale';
import { type Fact, isFigure } from './facts';

const ends: Record<Locale, RegExp> = {
  zh: /[，。；、：！？（）(),;:!?\s]/g,
  en: /[,;:()!?—]|\.(?!\d)|\s(?:while|whereas|but)\s/g,
};
const joints: Record<Locale, RegExp> = { zh: /以及|[和及与或]/g, en: /\b(?:and|or|as well as|plus)\b/g };

type Span = { readonly start: number; readonly end: number };

const lastEnd = (words: string, pattern: RegExp): number =>
  [...words.matchAll(pattern)].reduce((end, { 0: found, index }) => Math.max(end, index + found.length), -1);

const firstStart = (words: string, pattern: RegExp): number => {
  const found = words.search(new RegExp(pattern.source));
  return found < 0 ? words.length : found;
};

/** What stands before a figure in its clause; what follows another figure of the clause belongs to that one. */
function before(text: string, from: number, to: number, locale: Locale): string {
  const words = text.slice(from, to);
  const clause = lastEnd(words, ends[locale]);
  const joint = lastEnd(words, joints[locale]);
  if (from > 0 && clause < 0 && joint < 0) return '';
  return words.slice(Math.max(clause, joint, 0));
}

function after(text: string, from: number, to: number, locale: Locale): string {
  const words = text.slice(from, to);
  return words.slice(0, Math.min(firstStart(words, ends[locale]), firstStart(words, joints[locale])));
}

/** Offsets beyond which the words of a figure are another's: for figures in order, where each is free to look. */
function roomOf(figures: readonly Span[], length: number): Span[] {
  let reached = 0;
  const starts = figures.map(({ start, end }) => {
    const from = Math.min(reached, start);
    reached = Math.max(reached, end);
    return from;
  });
  let next = length;
  const stops = figures.toReversed().map(({ start, end }) => {
    const to = Math.max(next, end);
    next = start;
    return to;
  });
  return starts.map((start, index) => ({ start, end: stops.at(-1 - index) ?? length }));
}

/** The same facts, in order, each figure with the words of its clause that are its own. */
export function withBesides(text: string, facts: readonly Fact[], locale: Locale): Fact[] {
  const figures = facts.filter(isFigure).filter(({ weight }) => weight !== 'soft');
  const rooms = roomOf(figures, text.length);
  const besides = new Map<Fact, string>(
    figures.map((figure, index) => {
      const room = rooms[index] ?? figure;
      const words = [
        before(text, room.start, figure.start, locale),
        after(text, figure.end, room.end, locale),
      ];
      return [figure, words.join(' ').trim()];
    }),
  );
  return facts.map((fact) => {
    const beside = besides.get(fact);
    return beside === undefined || !isFigure(fact) ? fact : { ...fact, beside };
  });
}
