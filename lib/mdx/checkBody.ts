/** Checks a body and tells what it consists of. */
import { type Checked, hasErrors } from '#lib/site/problem';
import { listRuns } from './blockText';
import type { Block, Body, BodyChart, Section, TextRun } from './body';
import { type BodySource, examineBody } from './examineBody';
import { createOffsets } from './offsets';
import type { OutlineBlock, OutlineSection } from './outlineBody';
import { filePlace, filePoint } from './reporter';
import type { BodyNode } from './tree';

export type ParsedBody = Omit<Body, 'code' | 'plain'> & { readonly charts: readonly BodyChart[] };

type Describe = {
  readonly section: (section: OutlineSection) => Section;
  readonly block: (block: OutlineBlock) => Block;
};

function createDescriber(input: BodySource): Describe {
  const { pointAt } = createOffsets(input.source);
  const runsOf = (node: BodyNode): TextRun[] =>
    listRuns(node, input).map(({ offset, ...run }) => ({ ...run, ...filePoint(input, pointAt(offset)) }));
  const block = ({ id, kind, node }: OutlineBlock): Block => {
    const runs = runsOf(node);
    const { line, column, endLine = line, endColumn = column } = filePlace(input, node.position);
    const component = kind === 'component' ? (node.name ?? null) : null;
    return {
      id,
      kind,
      component,
      text: runs.map((run) => run.text).join(''),
      runs,
      line,
      column,
      endLine,
      endColumn,
    };
  };
  const section = ({ id, heading, blocks }: OutlineSection): Section => {
    const { line, column } = filePlace(input, (heading ?? blocks[0]?.node)?.position);
    const headingRuns = heading === null ? [] : runsOf(heading);
    const words = heading === null ? null : headingRuns.map((run) => run.text).join('');
    return { id, heading: words, headingRuns, line, column, blocks: blocks.map(block) };
  };
  return { section, block };
}

/**
 * The sections, blocks and links of a body, or every problem that keeps it from being published.
 * `source` is all that follows the frontmatter's closing fence, lines ended by LF; `bodyLine` is the line of the
 * file it starts on.
 */
export function checkBody(input: BodySource): Checked<ParsedBody> {
  const { outline, links, charts, figureRefs, problems } = examineBody(input);
  if (hasErrors(problems)) return { value: null, problems };
  const describe = createDescriber(input);
  return { value: { sections: outline.map(describe.section), links, charts, figureRefs }, problems };
}
