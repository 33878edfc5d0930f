/** Everything that is learnt from a body before it may be compiled; check and compilation share it. */
import type { Locale } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { sortProblems } from '#lib/site/problem';
import type { BodyChart, BodyFigureRef, BodyLink } from './body';
import { listFileCharts } from './bodyCharts';
import { findForbidden } from './codePoints';
import { listFigureRefs } from './figureRefs';
import { guardBody } from './guardBody';
import { checkLimits } from './limits';
import { createOffsets } from './offsets';
import { type OutlineSection, outlineBody } from './outlineBody';
import { parseBody } from './parseBody';
import { prescan } from './prescan';
import { type BodyOrigin, createReporter, filePlace, filePoint, type Report } from './reporter';
import { shapeBody } from './shapeBody';
import { joinLines } from './softBreaks';
import type { BodyNode } from './tree';

export type BodySource = BodyOrigin & {
  readonly source: string;
  readonly sectionIds: readonly string[];
  readonly locale: Locale;
};

export type Examined = {
  readonly root: BodyNode | null;
  readonly outline: readonly OutlineSection[];
  readonly links: readonly BodyLink[];
  readonly charts: readonly BodyChart[];
  readonly figureRefs: readonly BodyFigureRef[];
  /** Sorted by place. */
  readonly problems: readonly ContentProblem[];
};

function loadTree({ source, locale }: BodySource, report: Report): BodyNode | null {
  if (!prescan(source, report)) return null;
  const tree = parseBody(source, report);
  if (tree === null || !checkLimits(tree, report)) return null;
  const root = shapeBody(tree);
  joinLines(root, locale);
  return root;
}

/** The tree, outline and links of a body, and every problem in it. */
export function examineBody(input: BodySource): Examined {
  const { source, sectionIds, file, bodyLine } = input;
  const origin = { file, bodyLine };
  const { problems, report } = createReporter(origin);
  problems.push(...findForbidden(source, origin.bodyLine, origin.file));
  const root = loadTree(input, report);
  const nothing = { outline: [], links: [], charts: [], figureRefs: [] };
  if (root === null) return { root, ...nothing, problems: sortProblems(problems) };
  const links = guardBody(root, source, report).map(({ kind, url, position }): BodyLink => {
    const { line, column } = filePlace(origin, position);
    return { kind, url, line, column };
  });
  const charts = listFileCharts(root).map(({ position, ...chart }): BodyChart => {
    const { line, column } = filePlace(origin, position);
    return { ...chart, line, column };
  });
  const { pointAt } = createOffsets(source);
  const figureRefs = listFigureRefs(root, source).map(({ ref, offset }): BodyFigureRef => {
    const { line, column } = filePoint(origin, pointAt(offset));
    return { ref, line, column };
  });
  const outline = outlineBody(root, sectionIds, report);
  return { root, outline, links, charts, figureRefs, problems: sortProblems(problems) };
}
