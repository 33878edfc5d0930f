/** Holds the key figures a text picks by name against those that reports list. */
import type { BodyFigureRef } from '#lib/mdx/body';
import { nearest } from '#lib/site/nearest';
import type { ContentProblem } from '#lib/site/problem';
import { figureProblems } from './figureProblems';
import type { FolderVerdict, TextVerdict } from './folderVerdict';
import { visibleFrom } from './isPublished';

/** What a report offers: its figures, null where they cannot be read, and when readers may see them. */
type Offer = {
  readonly ids: readonly string[] | null;
  readonly visibleFrom: number;
  readonly withdrawn: boolean;
};

/** By the short name of the report. */
export type Offers = ReadonlyMap<string, Offer>;

/** A report that cannot be read counts as out, lest its faults multiply. */
export const figureOffers = (verdicts: readonly FolderVerdict[]): Offers =>
  new Map(
    verdicts.flatMap(({ texts: [text], figures, archive }) =>
      text === undefined || archive === null
        ? []
        : [
            [
              text.slug,
              {
                ids: figures?.map(({ id }) => id) ?? null,
                withdrawn: text.withdrawn,
                visibleFrom: archive.state === null ? Number.NEGATIVE_INFINITY : visibleFrom(archive.state),
              },
            ] as const,
          ],
    ),
  );

/** What the editor may have meant: an own figure, one of another report, or another spelling of that. */
function suggest(offers: Offers, own: string, ref: string): string | null {
  const ownIds = offers.get(own)?.ids ?? [];
  const all = [...offers].flatMap(([slug, { ids }]) => (ids ?? []).map((id) => `${slug}/${id}`));
  return nearest(ref, ownIds) ?? all.find((one) => one.endsWith(`/${ref}`)) ?? nearest(ref, all);
}

type Context = { readonly offers: Offers; readonly now: number };

function refProblem(
  text: TextVerdict,
  { ref, line, column }: BodyFigureRef,
  { offers, now }: Context,
): ContentProblem[] {
  const place = { file: text.file, line, column, endLine: line, endColumn: column + ref.length };
  const [first = '', second] = ref.split('/');
  const [slug, id] =
    second === undefined ? [text.kind === 'report' ? text.slug : '', first] : [first, second];
  const offer = offers.get(slug);
  if (offer !== undefined && offer.ids === null) return [];
  if (offer?.withdrawn === true) return [figureProblems.withdrawn(place, ref)];
  if (offer === undefined || !offer.ids?.includes(id))
    return [figureProblems.unknown(place, ref, suggest(offers, text.slug, ref))];
  const from = text.state === null ? now : visibleFrom(text.state);
  return offer.visibleFrom > Math.max(from, now) ? [figureProblems.unpublished(place, ref)] : [];
}

/** Names of figures that are not there, or not out when the text is. */
export const checkKeyFigures = (text: TextVerdict, context: Context): ContentProblem[] =>
  text.figureRefs.flatMap((ref) => refProblem(text, ref, context));
