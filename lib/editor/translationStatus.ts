/** Tells how the translation of each report and page stands: translated, lagging, absent, or not recorded. */
import { agreementSide, isHeadline } from '#lib/content/agreementSide';
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
  /** Ids of blocks, as they are read. */
  readonly lagging: readonly string[];
  readonly unrecorded: readonly string[];
  /** And of titles, summaries and headings; a section's heading is its number 0. */
  readonly laggingHeadlines: readonly string[];
  readonly unrecordedHeadlines: readonly string[];
  /** How many blocks the original has, translated or not. */
  readonly blocks: number;
  /** And how many titles, summaries and headings. */
  readonly headlines: number;
};

type Lists = Pick<TranslationStatus, 'lagging' | 'unrecorded' | 'laggingHeadlines' | 'unrecordedHeadlines'>;

function stateOf({ pair, drift }: ReadPiece, lists: Lists) {
  if (Object.values(pair.folder.texts).some((ref) => ref === null))
    return pair.original === null ? 'unreadable' : 'absent';
  if (drift === null) return 'unreadable';
  if (lists.lagging.length + lists.laggingHeadlines.length > 0) return 'lagging';
  return lists.unrecorded.length + lists.unrecordedHeadlines.length > 0 ? 'unrecorded' : 'translated';
}

/** The ids of what stands so to its record, blocks and headlines apart. */
function idsOf({ drift }: ReadPiece, wanted: 'lagging' | 'unrecorded') {
  const ids = (drift?.blocks ?? []).flatMap(({ state, block }) => (state === wanted ? [block.id] : []));
  return { blocks: ids.filter((id) => !isHeadline(id)), headlines: ids.filter(isHeadline) };
}

function countParts({ pair: { original } }: ReadPiece): Pick<TranslationStatus, 'blocks' | 'headlines'> {
  if (original === null) return { blocks: 0, headlines: 0 };
  const { headlines, sections } = agreementSide(original);
  return { blocks: sections.flatMap(({ blocks }) => blocks).length, headlines: headlines.length };
}

/** The status of one report or page, drafts included. */
export function translationStatus(piece: ReadPiece): TranslationStatus {
  const { pair } = piece;
  const [lagging, unrecorded] = [idsOf(piece, 'lagging'), idsOf(piece, 'unrecorded')];
  const lists = {
    lagging: lagging.blocks,
    unrecorded: unrecorded.blocks,
    laggingHeadlines: lagging.headlines,
    unrecordedHeadlines: unrecorded.headlines,
  };
  const { slug, file } = pair.folder;
  return {
    slug,
    folder: file,
    original: pair.original?.locale ?? null,
    state: stateOf(piece, lists),
    ...lists,
    ...countParts(piece),
  };
}
