/** Names two texts share beyond the table of ideas: terms of the term base, and words in Latin letters. */

import type { TermLike } from '#lib/bilingual/reading/facts';
import type { Span } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import type { Naming } from './concepts';

type Names = Readonly<Record<Locale, Naming[]>>;

/** Ideas of the table are numbered from 0; what texts share is numbered far beyond. */
const first = 1_000_000;

const latin = /[A-Za-z][A-Za-z\d]+/g;

function placesOf(text: string, name: string, concept: number): Naming[] {
  const places: Naming[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + name.length))
    places.push({ concept, start: at, end: at + name.length });
  return places;
}

/** A name in Chinese and its forms in English, in small letters. */
type Named = { readonly zh: string; readonly en: readonly string[] };

const known = new WeakMap<TermLike, Named>();

function namedBy(term: TermLike): Named {
  const remembered = known.get(term);
  if (remembered !== undefined) return remembered;
  const { zh, en, variants = [] } = term;
  const made = { zh: zh.toLowerCase(), en: [en, ...variants].map((form) => form.toLowerCase()) };
  known.set(term, made);
  return made;
}

const touch = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start;

/**
 * Where both texts name the same term or the same Latin word; what only one of them names tells nothing. What the
 * Chinese names in none of the spans may be left out.
 */
export function findSharedNames(
  texts: Readonly<Record<Locale, string>>,
  terms: readonly TermLike[],
  spans: readonly Span[],
): Names {
  const [chinese, english] = [texts.zh.toLowerCase(), texts.en.toLowerCase()];
  const names: Names = { zh: [], en: [] };
  const note = ({ zh, en }: Named, index: number): void => {
    const places = placesOf(chinese, zh, first + index);
    if (!places.some((place) => spans.some((span) => touch(place, span)))) return;
    names.zh.push(...places);
    for (const form of en) names.en.push(...placesOf(english, form, first + index));
  };
  const words = new Set(texts.zh.match(latin)?.map((word) => word.toLowerCase()));
  for (const [index, term] of terms.entries()) note(namedBy(term), index);
  for (const [index, word] of [...words].entries()) note({ zh: word, en: [word] }, terms.length + index);
  return names;
}
