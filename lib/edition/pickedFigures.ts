/** The key figures that a text picks by name. */
import type { Edition, ReportText } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';
import type { KeyFigure } from './drawnFigures';
import { keyFigure, type Stated } from './keyFigure';

/** `own` is the report the text is of, for names without one. The check has seen to it that each is there. */
function findFigure({ reports }: Edition, ref: string, own: string): Stated {
  const [first = '', second] = ref.split('/');
  const [slug, id] = second === undefined ? [own, first] : [first, second];
  const report = reports.find((one) => one.slug === slug);
  const figure = report?.figures.find((one) => one.id === id);
  if (report === undefined || figure === undefined)
    throw new Error(`The edition has no figure ${slug}/${id}.`);
  return { report, figure };
}

/** Whose text it is, and in which language. */
type Reader = { readonly edition: Edition; readonly own: string; readonly locale: Locale };

/** By the name the text gives them. */
export const pickedFigures = (
  body: ReportText['body'],
  { edition, own, locale }: Reader,
): Record<string, KeyFigure> =>
  Object.fromEntries(
    body.figureRefs.map(({ ref }) => [ref, keyFigure(findFigure(edition, ref, own), locale)]),
  );
