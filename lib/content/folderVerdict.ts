/** All that the check needs to know of a folder once its files are read; plain data, so that it can be kept. */
import type { BodyFigureRef, BodyLink } from '#lib/mdx/body';
import { yearOf } from '#lib/site/formatDate';
import { type Locale, locales } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';
import { type FigureVerdict, figureVerdicts } from './figureVerdict';
import type { Publishable } from './isPublished';
import type { Pair } from './readPair';
import type { PagePair, ReadReport, ReportPair } from './readReport';
import type { Text } from './readText';
import type { ReportKind, TranslationMatter } from './reportSchema';
import { printsOf, type TextPrint } from './textPrint';

/** What links of other texts, and its own, are held against. */
export type TextVerdict = {
  readonly kind: 'report' | 'page';
  readonly slug: string;
  readonly locale: Locale;
  readonly file: string;
  /** null when its own problems hide what it holds. */
  readonly state: Publishable | null;
  readonly anchors: readonly string[] | null;
  /** Whether only a notice is left of it. */
  readonly withdrawn: boolean;
  readonly links: readonly BodyLink[];
  readonly figureRefs: readonly BodyFigureRef[];
  /** Where it says that a machine translated it and nobody reviewed it; null otherwise. */
  readonly unreviewed: Place | null;
};

/** What the columns a report stands in ask of it; `place` is where its posting time stands. */
export type ColumnVerdict = {
  readonly topics: readonly string[];
  readonly kind: ReportKind;
  readonly posted: string;
  readonly place: Place;
};

export type FolderVerdict = {
  readonly problems: readonly ContentProblem[];
  readonly texts: readonly TextVerdict[];
  /** The year of the archive it belongs to; `state` is null when its original cannot be read. */
  readonly archive: { readonly year: string; readonly state: Publishable | null } | null;
  /** null for a standing page, once withdrawn, and when its original cannot be read. */
  readonly column: ColumnVerdict | null;
  /** What its texts say, as fingerprints; none of a standing page. */
  readonly prints: readonly TextPrint[];
  /** Its key figures, none once withdrawn; null when its original cannot be read. */
  readonly figures: readonly FigureVerdict[] | null;
};

type Draftable = {
  readonly draft?: boolean | undefined;
  readonly translation?: TranslationMatter['translation'];
};

/** What decides whether a text of a pair is out; `posted` is null for standing pages. */
export const publishable = (
  pair: Pair<Draftable, Draftable>,
  text: Text<Draftable>,
  posted: string | null,
): Publishable => ({
  originalDraft: pair.original?.matter.draft === true,
  draft: text.matter.draft === true,
  posted,
});

/** When a report appears, as written; null when its original cannot be read. */
export const postedOf = (pair: ReportPair): string | null => pair.original?.matter.posted ?? null;

const anchorsOf = ({ body }: Text<unknown>): string[] =>
  body.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);

const unreviewedAt = ({ matter, yaml }: Text<Draftable>): Place | null =>
  matter.translation?.kind === 'machine' ? yaml.placeOf(['translation', 'kind']) : null;

/** Of a withdrawn report nothing is shown that could link or be linked to. */
function textVerdicts(
  pair: Pair<Draftable, Draftable>,
  { posted, withdrawn }: { posted: string | null; withdrawn: boolean },
): TextVerdict[] {
  const { folder, original, translation } = pair;
  const kind = folder.year === null ? 'page' : 'report';
  return locales.flatMap((locale): TextVerdict[] => {
    const ref = folder.texts[locale];
    if (ref === null) return [];
    const text = [original, translation].find((candidate) => candidate?.locale === locale) ?? null;
    const named = { kind, slug: folder.slug, locale, file: ref.file, withdrawn } as const;
    const nothing = { links: [], figureRefs: [], unreviewed: null };
    if (text === null) return [{ ...named, ...nothing, state: null, anchors: null }];
    const state = publishable(pair, text, posted);
    if (withdrawn) return [{ ...named, ...nothing, state, anchors: [] }];
    const { links, figureRefs } = text.body;
    return [{ ...named, state, anchors: anchorsOf(text), links, figureRefs, unreviewed: unreviewedAt(text) }];
  });
}

/** Of a report that cannot be read the folder's year counts, lest its faults multiply. */
function archiveOf({ folder, original }: ReportPair): FolderVerdict['archive'] {
  if (folder.year === null) return null;
  if (original === null) return { year: folder.year, state: null };
  const { published, posted, draft } = original.matter;
  const isDraft = draft === true;
  return { year: yearOf(published), state: { originalDraft: isDraft, draft: isDraft, posted } };
}

const isWithdrawn = ({ original }: ReportPair): boolean => original?.matter.withdrawn !== undefined;

function columnOf({ original }: ReportPair): ColumnVerdict | null {
  if (original === null || original.matter.withdrawn !== undefined) return null;
  const { topics, kind, posted } = original.matter;
  return { topics, kind, posted, place: original.yaml.placeOf(['posted']) };
}

function figuresOf(pair: ReportPair): FolderVerdict['figures'] {
  if (pair.original === null) return null;
  return isWithdrawn(pair) ? [] : figureVerdicts(pair.folder.slug, pair.original);
}

type Problems = { readonly problems: readonly ContentProblem[] };
type Read = Problems & { readonly value: ReadReport };

/** The verdict on a report that was read. */
export const reportVerdict = ({ value, problems }: Read): FolderVerdict => {
  const { pair } = value;
  return {
    problems,
    texts: textVerdicts(pair, { posted: postedOf(pair), withdrawn: isWithdrawn(pair) }),
    archive: archiveOf(pair),
    column: columnOf(pair),
    prints: printsOf(value),
    figures: figuresOf(pair),
  };
};

/** The verdict on a standing page that was read. */
export const pageVerdict = (pair: PagePair, { problems }: Problems): FolderVerdict => ({
  problems,
  texts: textVerdicts(pair, { posted: null, withdrawn: false }),
  archive: null,
  column: null,
  prints: [],
  figures: [],
});
