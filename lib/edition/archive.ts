/** Which years the archive has: those of first publication, in either language. */
import type { Edition, Report } from '#lib/content/edition';
import { yearOf } from '#lib/site/formatDate';

/** Newest first; a year keeps its page when its reports are withdrawn. The same in both languages, so that a year's page always has its twin. */
export const archiveYears = (edition: Edition): string[] =>
  [
    ...new Set([
      ...edition.reports.map(({ facts }) => yearOf(facts.published)),
      ...edition.withdrawn.map(({ published }) => yearOf(published)),
    ]),
  ]
    .sort()
    .reverse();

/** The reports first published in a year, newest posted first. */
export const reportsOfYear = (edition: Edition, year: string): Report[] =>
  edition.reports.filter((report) => yearOf(report.facts.published) === year);
