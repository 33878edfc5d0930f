/** Names two texts share beyond the table of ideas: terms of the term base, and words in Latin letters. */
import type { Locale } from '#lib/site/locale';
import type { Naming } from './concepts';
import type { TermLike } from './facts';

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

/** Where both texts name the same term or the same Latin word. */
export function findSharedNames(texts: Readonly<Record<Locale, string>>, terms: readonly TermLike[]): Names {
  const english = texts.en.toLowerCase();
  const words = new Set(texts.zh.match(latin)?.map((word) => word.toLowerCase()) ?? []);
  const names = [
    ...terms.map(({ zh, en, variants = [] }) => ({ zh, en: [en, ...variants] })),
    ...[...words].map((word) => ({ zh: word, en: [word] })),
  ];
  const chinese = texts.zh.toLowerCase();
  return {
    zh: names.flatMap(({ zh }, index) => placesOf(chinese, zh.toLowerCase(), first + index)),
    en: names.flatMap(({ en }, index) =>
      en.flatMap((form) => placesOf(english, form.toLowerCase(), first + index)),
    ),
  };
}
