/** Reads what was recorded of a translation and tells which of its blocks and headlines lag behind. */
import { blockFacts } from '#lib/bilingual/drift/blockFacts';
import { checkDrift } from '#lib/bilingual/drift/checkDrift';
import { driftProblems } from '#lib/bilingual/drift/driftProblems';
import { areChanged, type StatedReader } from '#lib/bilingual/drift/factChanges';
import { heldParts } from '#lib/bilingual/drift/heldParts';
import { isFollowed } from '#lib/bilingual/drift/isFollowed';
import { type BlockDrift, type Drift, listDrift, recordBlock } from '#lib/bilingual/drift/listDrift';
import { timeWords } from '#lib/bilingual/drift/timeWords';
import type { ContentProblem } from '#lib/site/problem';
import { type AgreementSide, agreementSide, type Worded } from './agreementSide';
import { type Folder, lockName } from './listContent';
import { type BlockRecord, type Lock, parseLock } from './lockText';
import type { Pair } from './readPair';
import { type FileRef, readSource } from './readSource';
import type { Text } from './readText';
import type { Term } from './termSchema';

export type { BlockDrift } from '#lib/bilingual/drift/listDrift';

/** How a translation stands to its original. */
export type PieceDrift = {
  /** Every headline and block of the original, as they are read. */
  readonly blocks: readonly BlockDrift[];
  /** Ids of records nothing answers to any more. */
  readonly leftover: readonly string[];
  /** Whether the translation states what its original has come to state since the record, as far as can be told. */
  readonly isFollowed: (one: BlockDrift) => boolean;
  /** The record of a block as it stands now. */
  readonly record: (one: BlockDrift) => BlockRecord;
  /** Whether it is known what answers to a block or headline, by id: the blocks of its section pair. */
  readonly isHeld: (id: string) => boolean;
  /** The original's `updated`; null where it has none. */
  readonly updated: string | null;
  /** It, where it came after the records; null where no date of the change is known. */
  readonly changed: string | null;
  /** The lock's text as saved; null where there is none yet. */
  readonly saved: string | null;
};

type Reading<T> = { readonly value: T; readonly problems: readonly ContentProblem[] };
type Context = { readonly root: string; readonly terms: readonly Term[] };

/** Where the lock of a report or page stands, or would. */
export const lockRef = ({ path, file }: Folder): FileRef => ({
  path: `${path}/${lockName}`,
  file: `${file}/${lockName}`,
});

async function readLock(
  root: string,
  { lock }: Folder,
): Promise<Reading<Lock | null> & Pick<PieceDrift, 'saved'>> {
  if (lock === null) return { value: null, problems: [], saved: null };
  const { value: saved, problems } = await readSource(root, lock);
  return saved === null ? { value: null, problems, saved } : { ...parseLock(lock.file, saved), saved };
}

const startOf = ({ file }: FileRef) => ({ file, line: 1, column: 1 });

function unusedLock({ lock, slug, texts }: Folder): ContentProblem[] {
  const isPair = Object.values(texts).every((ref) => ref !== null);
  return lock === null || isPair ? [] : [driftProblems.leftover(startOf(lock), slug, null)];
}

type Dated = Worded & { readonly updated?: string | undefined };
type Texts = { readonly original: Text<Dated>; readonly translation: Text<Worded> };

const readerOf =
  ({ locale }: Text<unknown>, terms: readonly Term[]): StatedReader =>
  (text) => ({ facts: blockFacts(text, locale, terms), times: timeWords(text, locale) });

/** The words of a side by the id of their block or headline; none where it has no such part. */
function wordsOf({ headlines, sections }: AgreementSide): (id: string) => string {
  const parts = [...headlines, ...sections.flatMap(({ blocks }) => blocks)];
  const words = new Map(parts.map(({ id, text }) => [id, text]));
  return (id) => words.get(id) ?? '';
}

/** How records are made and held against a translation. */
function recording({ original, translation }: Texts, terms: readonly Term[]) {
  const [read, readTwin] = [readerOf(original, terms), readerOf(translation, terms)];
  const twinOf = wordsOf(agreementSide(translation));
  return {
    record: ({ block }: BlockDrift): BlockRecord => recordBlock(block.text, twinOf(block.id), read),
    isFollowed: (one: BlockDrift): boolean => {
      if (one.state !== 'lagging' || !areChanged(one.facts)) return true;
      const twin = twinOf(one.block.id);
      const stated = { original: read(one.block.text), translation: readTwin(twin) };
      return isFollowed({ changes: one.facts, record: one.record, translation: twin, stated });
    },
  };
}

function compareTexts({ original }: Texts, lock: Lock | null, terms: readonly Term[]): Drift {
  const read = readerOf(original, terms);
  const records = lock?.original === original.locale ? lock.records : new Map<string, BlockRecord>();
  const { headlines, sections } = agreementSide(original);
  return listDrift({ headlines, sections, read }, records);
}

type Compared = Pick<PieceDrift, 'isHeld'> & { readonly drift: Drift; readonly lock: Lock | null };

function problemsOf(folder: Folder, { original, translation }: Texts, { drift, lock, isHeld }: Compared) {
  const { file } = lockRef(folder);
  return checkDrift({
    slug: folder.slug,
    original: agreementSide(original),
    translation: agreementSide(translation),
    drift,
    isHeld,
    whole: translation.yaml.keyPlaceOf(['translation']),
    placeOf: (block) => ({ file, line: lock?.lines.get(block) ?? 1, column: 1 }),
  });
}

/** The drift of a report or page; null where there is no pair to compare or the lock cannot be read. */
export async function readDrift(
  { root, terms }: Context,
  { folder, original, translation }: Pair<Dated, Worded>,
): Promise<Reading<PieceDrift | null>> {
  const { value: lock, problems, saved } = await readLock(root, folder);
  const unused = unusedLock(folder);
  if (original === null || translation === null || problems.length > 0)
    return { value: null, problems: [...problems, ...unused] };
  const texts = { original, translation };
  const { updated = null } = original.matter;
  const drift = compareTexts(texts, lock, terms);
  const isHeld = heldParts({ original: agreementSide(original), translation: agreementSide(translation) });
  return {
    value: {
      blocks: drift.blocks,
      leftover: drift.leftover,
      ...recording(texts, terms),
      isHeld,
      updated,
      changed: updated === (lock?.updated ?? null) ? null : updated,
      saved,
    },
    problems: problemsOf(folder, texts, { drift, lock, isHeld }),
  };
}
