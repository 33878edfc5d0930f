/** Decides what `npm run sync` records of a report or page: what agrees in both languages, and nothing else. */
import { type AgreementSide, agreementSide } from '#lib/content/agreementSide';
import { type BlockRecord, formatLock, type LockContent } from '#lib/content/lockText';
import type { BlockDrift, PieceDrift } from '#lib/content/readLock';
import type { ReadPiece } from '#lib/content/readReport';
import type { Block } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';

/** Why nothing can be recorded, or what was. */
export type SyncOutcome = { readonly kind: 'absent' | 'unreadable' } | ({ readonly kind: 'synced' } & Synced);

export type Synced = {
  /** Ids of blocks and headlines recorded anew, in order. */
  readonly recorded: readonly string[];
  /** Those of `recorded` that lagged: their record now says that the translation has followed. */
  readonly caughtUp: readonly string[];
  /** Ids of those that stand as recorded, whose figures are read otherwise today: only their lines were written anew. */
  readonly reread: readonly string[];
  /** Ids of lines taken away, since nothing of the original answers to them any more. */
  readonly removed: readonly string[];
  /** Ids of those whose languages disagree; what was recorded of them stays. */
  readonly refused: readonly string[];
  /** Ids of those in sections whose blocks do not pair; what was recorded of them stays. */
  readonly unpaired: readonly string[];
  /** Ids of those whose figures the original changed, not so far as can be told followed by the translation. */
  readonly unfollowed: readonly string[];
  /** Ids of those without a record that a reason does not record. */
  readonly waiting: readonly string[];
  /** Why they disagree or do not pair, and what the original changed. */
  readonly problems: readonly ContentProblem[];
  /** The lock as it should be; null where it is so already, or has nothing to say. */
  readonly text: string | null;
};

/** One language, as the comparison reads it. */
type Pair = { readonly original: AgreementSide; readonly translation: AgreementSide };

/** Problems of the build of the two languages: which block of a section answers to which cannot then be said. */
const structure = ['bilingual/sections', 'bilingual/blocks'];

const stands = (side: AgreementSide, id: string, place: Place): boolean => {
  if (place.file !== side.file) return false;
  const parts = [...side.headlines, ...side.sections.flatMap(({ blocks }) => blocks)];
  const covers = ({ runs, line, endLine }: Block): boolean =>
    (line <= place.line && place.line <= endLine) || runs.some((run) => run.line === place.line);
  return parts.some((part) => part.id === id && covers(part));
};

function concerns(pair: Pair, id: string, problem: ContentProblem): boolean {
  return [problem, ...(problem.related ?? [])].some(
    (place) => stands(pair.original, id, place) || stands(pair.translation, id, place),
  );
}

/** Where the two languages disagree, and where figures of the original have changed. */
const errorsOf = (problems: readonly ContentProblem[], { original, translation }: Pair) =>
  problems.filter(
    ({ severity, file }) => severity === 'error' && (file === original.file || file === translation.file),
  );

const isDisagreement = ({ rule }: ContentProblem): boolean => rule.startsWith('bilingual/');

type Settled = {
  readonly id: string;
  readonly record: BlockRecord | null;
  readonly isNew: boolean;
  readonly isReread: boolean;
  readonly lagged: boolean;
};

const readingOf = ({ facts, times, figures, into }: BlockRecord): string =>
  JSON.stringify([facts, times, figures, into]);

/** Whether a line differs though the words it was made of do not. */
const isReread = (one: BlockDrift, record: BlockRecord | null): boolean =>
  one.state === 'current' && record !== null && readingOf(record) !== readingOf(one.record);

type Settling = {
  readonly drift: PieceDrift;
  /** Ids of those that are not to be recorded. */
  readonly left: readonly string[];
  readonly minor: string | null;
};

/** What stands as recorded keeps its record and its reason, with its figures as they are read today. */
function keep(one: BlockDrift, { drift, minor }: Settling): BlockRecord | null {
  if (one.state === 'unrecorded') return null;
  const isRead = one.state === 'current' && minor === null;
  const { into } = one.record;
  return isRead
    ? { ...one.record, ...drift.record(one), ...(into === undefined ? {} : { into }) }
    : one.record;
}

/** Without a reason everything that agrees is recorded; with one, only what lags. */
const isDue = ({ state }: BlockDrift, minor: string | null): boolean =>
  minor === null ? state !== 'current' : state === 'lagging';

function settle(one: BlockDrift, settling: Settling): Settled {
  const { drift, left, minor } = settling;
  const { id } = one.block;
  const lagged = one.state === 'lagging';
  if (!isDue(one, minor) || left.includes(id)) {
    const record = keep(one, settling);
    return { id, record, isNew: false, isReread: isReread(one, record), lagged };
  }
  const record = drift.record(one);
  return {
    id,
    record: minor === null ? record : { ...record, minor },
    isNew: true,
    isReread: false,
    lagged,
  };
}

type SyncSource = {
  readonly piece: ReadPiece;
  /** Of the whole content. */
  readonly problems: readonly ContentProblem[];
  /** Why what lags needs no new translation; null when it has been translated. */
  readonly minor: string | null;
};

/** The lock's new text, if it needs one. */
function changedText({ saved }: PieceDrift, lock: LockContent): string | null {
  const text = formatLock(lock);
  return text === saved || (saved === null && lock.records.size === 0) ? null : text;
}

type Sorting = {
  readonly drift: PieceDrift;
  readonly pair: Pair;
  /** The errors of both texts. */
  readonly found: readonly ContentProblem[];
  readonly minor: string | null;
};
type Sorted = Pick<Synced, 'refused' | 'unpaired' | 'unfollowed' | 'waiting' | 'problems'>;

type Problem = (problem: ContentProblem) => boolean;

/** The problems that keep ids from being recorded. */
function problemsOf({ found, pair }: Sorting, { refused, unpaired, unfollowed }: Omit<Sorted, 'problems'>) {
  const of = (ids: readonly string[], fits: Problem): Problem => {
    return (problem) => fits(problem) && ids.some((id) => concerns(pair, id, problem));
  };
  const tells = [
    (problem: ContentProblem) => unpaired.length > 0 && structure.includes(problem.rule),
    of(refused, (problem) => isDisagreement(problem) && !structure.includes(problem.rule)),
    of(unfollowed, ({ rule }) => rule === 'drift/figures'),
  ];
  return found.filter((problem) => tells.some((tell) => tell(problem)));
}

/** What of a piece is not recorded, and why. */
function sortDue(sorting: Sorting): Sorted {
  const { drift, pair, found, minor } = sorting;
  const idsOf = (list: readonly BlockDrift[]): string[] => list.map(({ block }) => block.id);
  const due = idsOf(drift.blocks.filter((one) => isDue(one, minor)));
  const asked = minor === null ? drift.blocks.filter((one) => !drift.isFollowed(one)) : [];
  const unpaired = due.filter((id) => !drift.isHeld(id));
  const disagrees = (id: string): boolean =>
    found.some((problem) => isDisagreement(problem) && concerns(pair, id, problem));
  const refused = due.filter((id) => drift.isHeld(id) && disagrees(id));
  const kept = {
    refused,
    unpaired,
    unfollowed: idsOf(asked).filter((id) => !refused.includes(id) && !unpaired.includes(id)),
    waiting: minor === null ? [] : idsOf(drift.blocks.filter(({ state }) => state === 'unrecorded')),
  };
  return { ...kept, problems: problemsOf(sorting, kept) };
}

/** What to record of a report or page. Both its texts and its lock, if it has one, must be readable. */
export function syncReport({ piece, problems, minor }: SyncSource): SyncOutcome {
  const { drift, pair } = piece;
  const { original, translation } = pair;
  if (Object.values(pair.folder.texts).some((ref) => ref === null)) return { kind: 'absent' };
  if (drift === null || original === null || translation === null) return { kind: 'unreadable' };
  const texts = { original: agreementSide(original), translation: agreementSide(translation) };
  const sorted = sortDue({ drift, pair: texts, found: errorsOf(problems, texts), minor });
  const left = [...sorted.refused, ...sorted.unpaired, ...sorted.unfollowed];
  const settled = drift.blocks.map((one) => settle(one, { drift, left, minor }));
  const records = settled.flatMap(({ id, record }) => (record === null ? [] : [[id, record] as const]));
  return {
    kind: 'synced',
    recorded: settled.flatMap(({ id, isNew }) => (isNew ? [id] : [])),
    caughtUp: settled.flatMap(({ id, isNew, lagged }) => (isNew && lagged ? [id] : [])),
    reread: settled.flatMap((line) => (line.isReread ? [line.id] : [])),
    removed: drift.leftover,
    ...sorted,
    text: changedText(drift, {
      original: original.locale,
      updated: drift.updated,
      records: new Map(records),
    }),
  };
}
