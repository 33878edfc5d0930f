/** Reads a report's folder: its texts, its pictures, and whether they fit each other. */
import type { Finding } from '#lib/bilingual/pairing/agreementPair';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import type { ContentProblem } from '#lib/site/problem';
import { agreementSide, type Worded } from './agreementSide';
import { checkCharts } from './checkCharts';
import { checkFacts } from './checkFacts';
import { fieldFindings } from './checkFields';
import { checkFigures } from './checkFigures';
import { reportGlyphs } from './checkGlyphs';
import { checkMedia } from './checkMedia';
import { checkTermBase } from './checkTermBase';
import { compareFigureRefs } from './compareFigureRefs';
import type { Folder } from './listContent';
import {
  originalPageSchema,
  type StandingPageMatter,
  type TranslatedPageMatter,
  translatedPageSchema,
} from './pageSchema';
import { type PieceDrift, readDrift } from './readLock';
import { type Picture, readPicture } from './readMedia';
import { type Pair, readPair } from './readPair';
import { isTable, readTables, type Tables } from './readTables';
import type { Text } from './readText';
import {
  type OriginalMatter,
  originalSchema,
  type TranslationMatter,
  translationSchema,
} from './reportSchema';
import type { Term } from './termSchema';

export type ReportPair = Pair<OriginalMatter, TranslationMatter>;
export type PagePair = Pair<StandingPageMatter, TranslatedPageMatter>;
export type ReadReport = {
  readonly pair: ReportPair;
  readonly media: readonly Picture[];
  readonly tables: Tables;
  /** null where there are not two texts to compare. */
  readonly drift: PieceDrift | null;
};

export type ReadPage = Pick<ReadReport, 'drift'> & { readonly pair: PagePair };
export type ReadPiece = ReadReport | ReadPage;

type Reading<T> = { readonly value: T; readonly problems: readonly ContentProblem[] };
export type ReadContext = {
  readonly root: string;
  readonly topicIds: readonly string[] | null;
  readonly terms: readonly Term[];
  readonly now: Date;
};

/** Standing pages have no date. */
type Dated = Worded & { readonly published?: string };
type Waiving = Worded & { readonly waive?: TranslationMatter['waive'] };

type Compared = {
  readonly original: Text<Dated> | null;
  readonly translation: Text<Waiving> | null;
  /** What one file of the piece does not say alike in both languages. */
  readonly fields: readonly Finding[];
};

/** Once both languages can be read, they are held against each other. */
function agreementProblems(
  { terms }: ReadContext,
  { original, translation, fields }: Compared,
): ContentProblem[] {
  if (original === null || translation === null) return fields.map(({ problem }) => problem);
  const waivers = (translation.matter.waive ?? []).map(({ rule, block, what = null }, index) => ({
    rule,
    block,
    what,
    place: translation.yaml.placeOf(['waive', index]),
  }));
  const { published } = original.matter;
  const wording = { original: original.locale, terms, ...(published === undefined ? {} : { published }) };
  const sides = { original: agreementSide(original), translation: agreementSide(translation) };
  return checkAgreement({ ...sides, waivers, wording, fields });
}

async function readPictures(root: string, folder: Folder): Promise<Reading<Picture[]>> {
  const pictures = folder.media.filter((ref) => !isTable(ref));
  const read = await Promise.all(pictures.map((ref) => readPicture(root, ref)));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A report with every problem of its own files; links to other pages are checked once all are read. */
export async function readReport(context: ReadContext, folder: Folder): Promise<Reading<ReadReport>> {
  const { root, topicIds, now } = context;
  const schemas = { original: originalSchema, translation: translationSchema };
  const { pair, problems } = await readPair(root, folder, schemas);
  const media = await readPictures(root, folder);
  const tables = readTables(root, folder);
  const drift = await readDrift(context, pair);
  const { original, translation } = pair;
  const facts = original === null ? [] : checkFacts({ text: original, folder, topicIds, now });
  const figures = original === null ? [] : checkFigures({ original, translation, terms: context.terms });
  const fields =
    original === null
      ? []
      : fieldFindings({ original, translation, tables: tables.value, terms: context.terms });
  const texts = [original, translation].flatMap((text) => text ?? []);
  return {
    value: { pair, media: media.value, tables: tables.value, drift: drift.value },
    problems: [
      ...problems,
      ...media.problems,
      ...tables.problems,
      ...facts,
      ...figures,
      ...reportGlyphs(original, translation),
      ...checkMedia({ folder, texts }),
      ...checkTermBase({ folder, texts }),
      ...checkCharts({ folder, texts, tables: tables.value }),
      ...agreementProblems(context, { original, translation, fields }),
      ...drift.problems,
      ...compareFigureRefs(original, translation),
    ],
  };
}

/** A standing page with every problem of its own files. */
export async function readPage(context: ReadContext, folder: Folder): Promise<Reading<ReadPage>> {
  const schemas = { original: originalPageSchema, translation: translatedPageSchema };
  const { pair, problems } = await readPair(context.root, folder, schemas);
  const drift = await readDrift(context, pair);
  const texts = [pair.original, pair.translation].flatMap((text) => text ?? []);
  return {
    value: { pair, drift: drift.value },
    problems: [
      ...problems,
      ...checkMedia({ folder, texts }),
      ...checkTermBase({ folder, texts }),
      ...checkCharts({ folder, texts, tables: new Map() }),
      ...agreementProblems(context, { ...pair, fields: [] }),
      ...compareFigureRefs(pair.original, pair.translation),
      ...drift.problems,
    ],
  };
}
