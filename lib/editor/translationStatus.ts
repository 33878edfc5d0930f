/** Tells how the translation of each report and page stands: translated, lagging, absent, or not recorded. */
import { isHeadline } from '#lib/content/agreementSide';
import type { ReadPiece } from '#lib/content/readReport';
import type { Locale } from '#lib/site/locale';

export const translationStates = ['translated', 'lagging', 'unrecorded', 'absent', 'unreadable'] as const;
export type TranslationState = (typeof translationStates)[number];

export type TranslationStatus = {
  readonly slug: string;
  /** The folder, relative to the working directory. */
  readonly folder: string;
  /** null where it cannot be read. */
  readonly original: Locale | null;
  readonly state: TranslationState;
  /** Ids of blocks and headlines, as they are read; a section's heading is its number 0. */
  readonly lagging: readonly string[];
  readonly unrecorded: readonly string[];
  /** How many blocks the original has. */
  readonly blocks: number;
  /** And how many titles, summaries and headings. */
  readonly headlines: number;
};

function stateOf({ pair, drift }: ReadPiece, lists: { lagging: string[]; unrecorded: string[] }) {
  if (Object.values(pair.folder.texts).some((ref) => ref === null))
    return pair.original === null ? 'unreadable' : 'absent';
  if (drift === null) return 'unreadable';
  if (lists.lagging.length > 0) return 'lagging';
  return lists.unrecorded.length > 0 ? 'unrecorded' : 'translated';
}

/** The status of one report or page, drafts included. */
export function translationStatus(piece: ReadPiece): TranslationStatus {
  const { pair, drift } = piece;
  const parts = drift?.blocks ?? [];
  const headlines = parts.filter(({ block }) => isHeadline(block.id)).length;
  const idsOf = (wanted: string): string[] =>
    parts.flatMap(({ state, block }) => (state === wanted ? [block.id] : []));
  const lists = { lagging: idsOf('lagging'), unrecorded: idsOf('unrecorded') };
  const { slug, file } = pair.folder;
  return {
    slug,
    folder: file,
    original: pair.original?.locale ?? null,
    state: stateOf(piece, lists),
    ...lists,
    blocks: parts.length - headlines,
    headlines,
  };
}
