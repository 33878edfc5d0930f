/** Makes the published form of a report or page from what was read and checked. */
import { headedSection, wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import { listAgreed } from '#lib/bilingual/pairing/listAgreed';
import type { Body } from '#lib/mdx/body';
import type { BodyCache } from '#lib/mdx/bodyCache';
import type { ChartTables } from '#lib/mdx/chartTable';
import { type Locale, otherLocale } from '#lib/site/locale';
import { changeDay } from './changeDay';
import type { LaggingPart, Report, ReportText, StandingPage } from './edition';
import { publishable } from './folderVerdict';
import { isPublished } from './isPublished';
import type { Pair } from './readPair';
import type { ReadPage, ReadPiece, ReadReport } from './readReport';
import type { Tables } from './readTables';
import type { Text } from './readText';
import type { OriginalMatter, ReportFacts, ReportWording } from './reportSchema';
import { statedFigures } from './statedFigures';
import type { Term } from './termSchema';

/** The cells of the files that a text's charts show. */
function tablesOf({ body }: Text<unknown>, tables: Tables): ChartTables {
  const shown = body.charts.flatMap(({ src }) => {
    const table = tables.get(src);
    return table ? [[src, { header: table.header, rows: table.rows }] as const] : [];
  });
  return Object.fromEntries(shown);
}

async function compile(cache: BodyCache, text: Text<unknown>, tables: Tables): Promise<Body> {
  const { source, sectionIds, locale, file, body } = text;
  const input = { source, sectionIds, locale, file, tables: tablesOf(text, tables) };
  const { sections, links, figureRefs } = body;
  return { sections, links, figureRefs, ...(await cache.compile(input)) };
}

type Wording = Pick<ReportWording, 'title' | 'summary' | 'sections'>;
type Draftable = Wording & { readonly draft?: boolean | undefined };

/** The texts of a pair readers may see, each made by `make`; null when not even the original is out. */
export async function publishedTexts<T, O extends Draftable, M extends Draftable>(
  pair: Pair<O, M>,
  { posted, now }: { posted: string | null; now: Date },
  make: (text: Text<O> | Text<M>) => Promise<T>,
): Promise<{ original: Locale; texts: Record<Locale, T | null> } | null> {
  const { original, translation } = pair;
  if (original === null || !isPublished(publishable(pair, original, posted), now)) return null;
  const texts: Record<Locale, T | null> = { zh: null, en: null };
  texts[original.locale] = await make(original);
  if (translation !== null && isPublished(publishable(pair, translation, posted), now))
    texts[translation.locale] = await make(translation);
  return { original: original.locale, texts };
}

function factsOf(matter: OriginalMatter): ReportFacts {
  const {
    title: _,
    subtitle: _2,
    summary: _3,
    sections: _4,
    draft: _5,
    figures: _6,
    withdrawn: _7,
    ...facts
  } = matter;
  return facts;
}

type ReportMatter = Wording & {
  readonly subtitle?: string | undefined;
  readonly translation?: ReportWording['translation'];
};

const wordingOf = (matter: ReportMatter) => ({
  title: matter.title,
  ...(matter.subtitle === undefined ? {} : { subtitle: matter.subtitle }),
  summary: matter.summary,
  sections: matter.sections,
  translation: matter.translation ?? null,
});

/** What a block or headline is to its reader, and the id of the element it stands in. */
function partOf(id: string): Pick<LaggingPart, 'part' | 'id'> {
  const section = headedSection(id);
  if (section !== null) return { part: 'heading', id: section };
  const whole = wholeHeadlines.find((one) => one === id);
  return { part: whole ?? 'block', id };
}

type Corrections = NonNullable<OriginalMatter['corrections']>;

/** `changed` is a day that the original itself states, and only where it is that part's; never one of a file. */
function laggingParts({ drift }: ReadPiece, corrections: Corrections): LaggingPart[] {
  if (drift === null) return [];
  return drift.blocks.flatMap(({ state, block: { id } }) =>
    state === 'lagging' ? [{ ...partOf(id), changed: changeDay(id, { drift, corrections }) }] : [],
  );
}

function agreedFacts({ zh, en }: Report['texts'], terms: readonly Term[]): Report['agreed'] {
  return zh === null || en === null ? null : listAgreed(zh.body.sections, en.body.sections, terms);
}

/** What every report of an edition is built with. */
export type BuildContext = { readonly cache: BodyCache; readonly now: Date; readonly terms: readonly Term[] };

/** A report as published at `now`; null when its original is not out, or was withdrawn. */
export async function buildReport(read: ReadReport, context: BuildContext): Promise<Report | null> {
  const { cache, now, terms } = context;
  const { pair, media } = read;
  if (pair.original === null || pair.original.matter.withdrawn !== undefined) return null;
  const facts = factsOf(pair.original.matter);
  const make = async (text: Text<ReportMatter>): Promise<ReportText> => ({
    ...wordingOf(text.matter),
    file: text.file,
    body: await compile(cache, text, read.tables),
    drift: text === pair.translation ? laggingParts(read, facts.corrections ?? []) : [],
  });
  const published = await publishedTexts(pair, { posted: facts.posted, now }, make);
  if (published === null) return null;
  const { slug, year } = pair.folder;
  const shown = Object.values(published.texts).flatMap(
    (text) => text?.body.links.map(({ url }) => url) ?? [],
  );
  const used = media.filter(({ name }) => shown.includes(name));
  const agreed = agreedFacts(published.texts, terms);
  const translation = published.texts[otherLocale(pair.original.locale)] === null ? null : pair.translation;
  const figures = statedFigures({ original: pair.original, translation, terms });
  return { slug, year: year ?? '', ...published, facts, agreed, figures, media: used };
}

/** A standing page as published at `now` with its order; null when its original is not out. */
export async function buildPage(read: ReadPage, { cache, now }: BuildContext) {
  const { pair } = read;
  const make = async (text: Text<Wording>) => {
    const { title, summary, sections } = text.matter;
    const drift = text === pair.translation ? laggingParts(read, []) : [];
    return { file: text.file, title, summary, sections, body: await compile(cache, text, new Map()), drift };
  };
  const published = await publishedTexts(pair, { posted: null, now }, make);
  if (published === null || pair.original === null) return null;
  const page: StandingPage = { slug: pair.folder.slug, texts: published.texts };
  return { page, order: pair.original.matter.order };
}
