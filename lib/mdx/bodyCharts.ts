/** The charts of a body that take their data from a file, and how they are given its rows. */
import { type ChartName, isChartName, rowsProps } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import { type ChartTables, fileColumns, tableRows } from './chartTable';
import { literalProps } from './checkChart';
import type { Literal } from './literal';
import type { BodyNode, Position } from './tree';
import { literalAttribute } from './writeLiteral';

/** A chart and the file it names. */
export type FileChart = {
  readonly name: ChartName;
  readonly src: string;
  /** The prop of a table. */
  readonly columns: Literal | undefined;
  readonly position: Position | undefined;
};

function readChart({ name, attributes, position, ...node }: BodyNode): FileChart | null {
  if (!isChartName(name)) return null;
  const { src, columns } = literalProps({ ...node, attributes: attributes ?? [] });
  const at = attributes?.find((attribute) => attribute.name === 'src');
  return typeof src === 'string' ? { name, src, columns, position: at?.position ?? position } : null;
}

/** The charts with a file, in order. */
export function listFileCharts(node: BodyNode): FileChart[] {
  const own = readChart(node);
  return [...(own === null ? [] : [own]), ...(node.children ?? []).flatMap(listFileCharts)];
}

/** The same tree with the rows of each file in place of its name. Throws for a file that is not given. */
export function fillCharts(node: BodyNode, tables: ChartTables, locale: Locale): BodyNode {
  const children = node.children?.map((child) => fillCharts(child, tables, locale));
  const copy = children === undefined ? node : { ...node, children };
  const chart = readChart(node);
  if (chart === null) return copy;
  const table = tables[chart.src];
  if (table === undefined) throw new Error(`A chart cannot be compiled without its file ${chart.src}.`);
  const rows = tableRows(table, fileColumns(chart.name, chart.columns, locale));
  const kept = node.attributes?.filter(({ name }) => name !== 'src') ?? [];
  return { ...copy, attributes: [...kept, literalAttribute(rowsProps[chart.name], rows)] };
}
