/** Decides what `npm run sync` records of a report: the blocks whose two languages agree, and no others. */

import { type BlockRecord, formatLock, type LockContent } from '#lib/content/lockText';
import type { BlockDrift, ReportDrift } from '#lib/content/readLock';
import type { ReadReport } from '#lib/content/readReport';
import type { ContentProblem, Place } from '#lib/site/problem';

/** Why nothing can be recorded of a report, or what was. */
export type SyncOutcome = { readonly kind: 'absent' | 'unreadable' } | ({ readonly kind: 'synced' } & Synced);

export type Synced = {
  /** Ids of blocks recorded anew, in order. */
  readonly recorded: readonly string[];
  /** Ids of blocks whose languages disagree; what was recorded of them stays. */
  readonly refused: readonly string[];
  /** Why they disagree. */
  readonly problems: readonly ContentProblem[];
  /** The lock as it should be; null where it is so already, or has nothing to say. */
  readonly text: string | null;
};

type Pair = { readonly original: Sided; readonly translation: Sided };
type Sided = NonNullable<ReadReport['pair']['original' | 'translation']>;

/** Problems of the build of the two languages: which block answers to which cannot then be said. */
const structure = ['bilingual/sections', 'bilingual/blocks'];

const stands = ({ file, body }: Sided, id: string, place: Place): boolean =>
  place.file === file &&
  body.sections.some(({ blocks }) =>
    blocks.some((block) => block.id === id && block.line <= place.line && place.line <= block.endLine),
  );

function concerns(pair: Pair, id: string, problem: ContentProblem): boolean {
  if (structure.includes(problem.rule)) return true;
  return [problem, ...(problem.related ?? [])].some(
    (place) => stands(pair.original, id, place) || stands(pair.translation, id, place),
  );
}

const disagreements = (problems: readonly ContentProblem[], { original, translation }: Pair) =>
  problems.filter(
    ({ rule, severity, file }) =>
      severity === 'error' &&
      rule.startsWith('bilingual/') &&
      (file === original.file || file === translation.file),
  );

type Settled = { readonly id: string; readonly record: BlockRecord | null; readonly isNew: boolean };
type Settling = {
  readonly drift: ReportDrift;
  readonly refused: readonly string[];
  readonly minor: string | null;
};

/** Without a reason everything that agrees is recorded; with one, only what lags. */
function settle(one: BlockDrift, { drift, refused, minor }: Settling): Settled {
  const { id } = one.block;
  const kept = one.state === 'unrecorded' ? null : one.record;
  const isDue = minor === null ? one.state !== 'current' : one.state === 'lagging';
  if (!isDue || refused.includes(id)) return { id, record: kept, isNew: false };
  const record = drift.record(one);
  return { id, record: minor === null ? record : { ...record, minor }, isNew: true };
}

type SyncSource = {
  readonly report: ReadReport;
  /** Of the whole content. */
  readonly problems: readonly ContentProblem[];
  /** Why what lags needs no new translation; null when it has been translated. */
  readonly minor: string | null;
};

/** The lock's new text, if it needs one. */
function changedText({ saved }: ReportDrift, lock: LockContent): string | null {
  const text = formatLock(lock);
  return text === saved || (saved === null && lock.records.size === 0) ? null : text;
}

/** What to record of a report. Both its texts and its lock, if it has one, must be readable. */
export function syncReport({ report, problems, minor }: SyncSource): SyncOutcome {
  const { drift, pair } = report;
  const { original, translation } = pair;
  if (Object.values(pair.folder.texts).some((ref) => ref === null)) return { kind: 'absent' };
  if (drift === null || original === null || translation === null) return { kind: 'unreadable' };
  const texts = { original, translation };
  const { updated = null } = original.matter;
  const found = disagreements(problems, texts);
  const due = drift.blocks.filter(({ state }) => state !== 'current').map(({ block }) => block.id);
  const refused = due.filter((id) => found.some((problem) => concerns(texts, id, problem)));
  const settled = drift.blocks.map((one) => settle(one, { drift, refused, minor }));
  const records = settled.flatMap(({ id, record }) => (record === null ? [] : [[id, record] as const]));
  return {
    kind: 'synced',
    recorded: settled.flatMap(({ id, isNew }) => (isNew ? [id] : [])),
    refused,
    problems: found.filter((problem) => refused.some((id) => concerns(texts, id, problem))),
    text: changedText(drift, { original: original.locale, updated, records: new Map(records) }),
  };
}
