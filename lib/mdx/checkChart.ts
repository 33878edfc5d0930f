/** Holds the data that a chart is given in the text to its rules, each fault at its value. */
import { isChartName } from '#lib/site/chartProps';
import type { Fault } from './chartFault';
import { type LiteralProps, listFaults } from './listFaults';
import { type Literal, readLiteral } from './literal';
import { literalOffset } from './literalPlace';
import { createOffsets } from './offsets';
import type { Report } from './reporter';
import type { Attribute, BodyNode } from './tree';

/** The literal a prop holds; undefined where it is a program, a spread or a bare name. */
export function propLiteral({ value }: Attribute): Literal | undefined {
  if (typeof value === 'string') return value;
  const read = readLiteral(value?.data?.estree);
  return read.literal ? read.value : undefined;
}

/** The literal props of a tag by name. */
export function literalProps(node: BodyNode): LiteralProps {
  const entries = (node.attributes ?? []).flatMap((at): [string, Literal][] => {
    const value = propLiteral(at);
    return at.name === undefined || value === undefined ? [] : [[at.name, value]];
  });
  return Object.fromEntries(entries);
}

/** Where a fault is told: at its value, its prop, or the tag. */
function placeOf(node: BodyNode, { path }: Fault, source: string): Pick<BodyNode, 'position'> {
  const [prop, ...inner] = path;
  const at = node.attributes?.find(({ name }) => name === prop);
  if (at === undefined || inner.length === 0) return at ?? node;
  const start = createOffsets(source).pointAt(literalOffset(at, inner, source));
  return { position: { start, end: start } };
}

/** Reports what is wrong with the data of a chart; any other tag has none. */
export function checkChart(node: BodyNode, source: string, report: Report): void {
  if (!isChartName(node.name)) return;
  const given = node.attributes?.map(({ name }) => name) ?? [];
  const faults = listFaults(node.name, literalProps(node));
  for (const fault of faults) {
    const { key } = fault.facts;
    if (fault.rule === 'chart/source' && given.includes(key) !== given.includes('src')) continue;
    report(fault.rule, placeOf(node, fault, source), fault.facts);
  }
}
