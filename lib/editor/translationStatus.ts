/** Tells how each report's translation stands: translated, lagging, absent, or not recorded. */
import type { ReadReport } from '#lib/content/readReport';
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
  /** Ids of blocks, in order. */
  readonly lagging: readonly string[];
  readonly unrecorded: readonly string[];
  /** How many blocks the original has. */
  readonly blocks: number;
};

function stateOf({ pair, drift }: ReadReport, lists: { lagging: string[]; unrecorded: string[] }) {
  if (Object.values(pair.folder.texts).some((ref) => ref === null))
    return pair.original === null ? 'unreadable' : 'absent';
  if (drift === null) return 'unreadable';
  if (lists.lagging.length > 0) return 'lagging';
  return lists.unrecorded.length > 0 ? 'unrecorded' : 'translated';
}

/** The status of one report, drafts included. */
export function translationStatus(report: ReadReport): TranslationStatus {
  const { pair, drift } = report;
  const idsOf = (wanted: string): string[] =>
    (drift?.blocks ?? []).flatMap(({ state, block }) => (state === wanted ? [block.id] : []));
  const lists = { lagging: idsOf('lagging'), unrecorded: idsOf('unrecorded') };
  const { slug, file } = pair.folder;
  return {
    slug,
    folder: file,
    original: pair.original?.locale ?? null,
    state: stateOf(report, lists),
    ...lists,
    blocks: drift?.blocks.length ?? 0,
  };
}
