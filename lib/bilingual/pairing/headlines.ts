/** The words that stand over a text, each under the id by which waivers and records name it. */
import { blockId, splitBlockId } from '#lib/site/blockId';
import type { Bilingual } from '#lib/site/locale';

/** Those of a whole piece, in the order in which they are read. */
export const wholeHeadlines = ['title', 'subtitle', 'summary'] as const;
export type WholeHeadline = (typeof wholeHeadlines)[number];

/** A section's heading and navigation label stand before its first block: they are its number 0. */
export const headingId = (section: string): string => blockId(section, 0);

/** The section whose heading an id names; null for anything else. */
export function headedSection(id: string): string | null {
  const { section, n } = splitBlockId(id);
  return n === 0 ? section : null;
}

export const isHeadline = (id: string): boolean =>
  wholeHeadlines.some((whole) => whole === id) || headedSection(id) !== null;

/** The section a block stands in or a heading stands over; null for what stands over the whole. */
export const sectionOf = (id: string): string | null =>
  isHeadline(id) ? headedSection(id) : splitBlockId(id).section;

const names: Readonly<Record<WholeHeadline, Bilingual>> = {
  title: { zh: '标题', en: 'the title' },
  subtitle: { zh: '副题', en: 'the subtitle' },
  summary: { zh: '导语', en: 'the summary' },
};

/** What an editor calls a block or headline. */
export function partName(id: string): Bilingual {
  const whole = wholeHeadlines.find((one) => one === id);
  if (whole !== undefined) return names[whole];
  const section = headedSection(id);
  return section === null
    ? { zh: ` ${id} `, en: id }
    : { zh: `小标题“${section}”`, en: `the heading of “${section}”` };
}
