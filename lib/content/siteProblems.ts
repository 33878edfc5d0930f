/** Problems that only show once every folder has been judged: links between texts, figures of several reports. */
import type { ContentProblem } from '#lib/site/problem';
import { checkKeyFigures, figureOffers } from './checkKeyFigures';
import { checkLinks } from './checkLinks';
import { compareFigures } from './compareFigures';
import type { FolderVerdict, TextVerdict } from './folderVerdict';
import { visibleFrom } from './isPublished';
import { type LinkedText, listLinkTargets } from './linkTargets';
import { promiseProblems } from './promiseProblems';
import type { Promises } from './readPromises';

/** A text that cannot be read counts as out, lest its faults multiply. */
const linkedText = ({ state, ...text }: TextVerdict): LinkedText => ({
  ...text,
  visibleFrom: state === null ? Number.NEGATIVE_INFINITY : visibleFrom(state),
});

const archiveYears = (verdicts: readonly FolderVerdict[], now: number): string[] =>
  verdicts.flatMap(({ archive }) =>
    archive !== null && (archive.state === null || visibleFrom(archive.state) <= now) ? [archive.year] : [],
  );

type Site = {
  readonly topics: readonly { readonly id: string }[];
  readonly verdicts: readonly FolderVerdict[];
  readonly promises: Promises;
};

/** What is wrong with the links of all texts at a moment, where reports state one indicator otherwise, and promises not kept. */
export function siteProblems({ topics, verdicts, promises }: Site, now: Date): ContentProblem[] {
  const texts = verdicts.flatMap((verdict) => verdict.texts).map(linkedText);
  const years = [...new Set(archiveYears(verdicts, now.getTime()))];
  const figures = verdicts.flatMap((verdict) => verdict.figures ?? []);
  const indicators = figures.map(({ indicator }) => indicator);
  const targets = listLinkTargets({ topics, years, indicators }, texts);
  const redirects = promises.redirects?.value ?? [];
  const context = { offers: figureOffers(verdicts), now: now.getTime() };
  return [
    ...texts.flatMap((from) => checkLinks({ from, targets, now: now.getTime(), redirects })),
    ...verdicts.flatMap((verdict) => verdict.texts.flatMap((text) => checkKeyFigures(text, context))),
    ...compareFigures(figures),
    ...promiseProblems({ promises, verdicts, texts, targets, now: now.getTime() }),
  ];
}
