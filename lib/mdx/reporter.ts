/** Collects the problems of one body, at places of its file. */
import type { ContentProblem, Place } from '#lib/site/problem';
import { type Facts, problem, type RuleName } from './problems';
import type { Point, Position } from './tree';

/** The file a body is of, and the line of the file its first line is. */
export type BodyOrigin = { readonly file: string; readonly bodyLine: number };

export type Report = <Name extends RuleName>(
  rule: Name,
  at: { position?: Position | undefined },
  facts: Facts<Name>,
) => void;

export type Reporter = { readonly problems: ContentProblem[]; readonly report: Report };

/** A point of the body as line and column of the file. */
export const filePoint = (origin: BodyOrigin, point: Point): { line: number; column: number } => ({
  line: point.line + origin.bodyLine - 1,
  column: point.column,
});

/** A position of the body as a place of the file; without a position, the body's first line. */
export function filePlace(origin: BodyOrigin, position: Position | undefined): Place {
  if (position === undefined) return { file: origin.file, line: origin.bodyLine, column: 1 };
  const end = filePoint(origin, position.end);
  return {
    file: origin.file,
    ...filePoint(origin, position.start),
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A list of problems and the function that adds to it. */
export function createReporter(origin: BodyOrigin): Reporter {
  const problems: ContentProblem[] = [];
  const report: Report = (rule, at, facts) => {
    problems.push(problem(rule, filePlace(origin, at.position), facts));
  };
  return { problems, report };
}
