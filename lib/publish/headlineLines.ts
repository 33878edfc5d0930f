/** Sets a headline in lines: as large as it goes, between phrases where they fit, never before closing punctuation. */
import type { Locale } from '#lib/site/locale';
import { type Atom, headlineAtoms } from './headlineAtoms';
import { lineWidth } from './lineWidth';

/** A line and what ending it there costs; `before` is the lines above it. */
type Setting = { readonly text: string; readonly cost: number; readonly before: Setting | null };

const listLines = (setting: Setting | null): string[] =>
  setting === null ? [] : [...listLines(setting.before), setting.text];

/** Uneven lines cost more than one line more. */
const unevenness = 0.3;
const oneLineMore = 0.1;

const lineCost = (text: string, capacity: number, locale: Locale): number =>
  oneLineMore + unevenness * (1 - lineWidth(text, locale) / capacity) ** 2;

/** The cheapest lines no wider than `capacity` ems; null where an atom is wider. */
function breakLines(atoms: readonly Atom[], capacity: number, locale: Locale): Setting | null {
  const best: (Setting | null)[] = [];
  for (const [last, { cost: ending }] of atoms.entries()) {
    const isEnd = last === atoms.length - 1;
    let [text, found]: [string, Setting | null] = ['', null];
    for (let first = last; first >= 0; first -= 1) {
      text = `${atoms[first]?.text ?? ''}${text}`;
      if (lineWidth(text, locale) > capacity) break;
      const before = first === 0 ? null : (best[first - 1] ?? null);
      if (first > 0 && before === null) continue;
      const cost = (before?.cost ?? 0) + (isEnd ? 0 : ending) + lineCost(text, capacity, locale);
      if (found === null || cost < found.cost) found = { text: text.trimEnd(), cost, before };
    }
    best.push(found);
  }
  return best.at(-1) ?? null;
}

export type Box = { readonly width: number; readonly height: number; readonly lineHeight: number };
export type Headline = { readonly size: number; readonly lines: readonly string[] };

/** In pixels. */
const sizes = [96, 90, 84, 78, 72, 67, 62, 57, 53, 49, 45, 41, 37] as const;
const smallest = 37;

/** What it costs to set a headline in no size at all: smaller ones cost their share. */
const smallness = 4;

type Candidate = Headline & { readonly cost: number };

function candidates(atoms: readonly Atom[], box: Box, locale: Locale): Candidate[] {
  return sizes.flatMap((size) => {
    const setting = breakLines(atoms, box.width / size, locale);
    const lines = listLines(setting);
    if (setting === null || lines.length * size * box.lineHeight > box.height) return [];
    return [{ size, lines, cost: setting.cost + smallness * (1 - size / sizes[0]) }];
  });
}

const cheapest = (some: readonly Candidate[]): Candidate | null =>
  some.reduce<Candidate | null>((best, one) => (best === null || one.cost < best.cost ? one : best), null);

/** Without its last part, with an ellipsis. */
function shorten(atoms: readonly Atom[]): Atom[] {
  const kept = atoms.slice(0, -1);
  const last = kept.pop();
  if (last === undefined) return [];
  return [...kept, { text: `${last.text.replace(/[\s，、；：。！？,;:.…]+$/u, '')}…`, cost: 0 }];
}

/** The headline as it stands best in the box; one too long even at the smallest size ends in an ellipsis. */
export function setHeadline(text: string, box: Box, locale: Locale): Headline {
  for (let atoms = headlineAtoms(text, locale); atoms.length > 0; atoms = shorten(atoms)) {
    const best = cheapest(candidates(atoms, box, locale));
    if (best !== null) return { size: best.size, lines: best.lines };
  }
  return { size: smallest, lines: [text] };
}
