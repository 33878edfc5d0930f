/** A fault in the data of a chart: the rule it breaks, and the way to the value from the chart's props. */
import type { z } from 'zod';
import { type ChartName, rowLimits } from '#lib/site/chartProps';
import { approximations } from '#lib/site/formatAmount';
import { nearest } from '#lib/site/nearest';
import { unitIds } from '#lib/site/units';
import { type ChartFacts, type ChartRule, chartRules } from './chartRules';
import type { Literal } from './literal';

export type LiteralPath = readonly (string | number)[];
export type Fault = { readonly rule: ChartRule; readonly path: LiteralPath; readonly facts: ChartFacts };

/** The keys of a row of each chart; a table's are named by its columns. */
export const rowKeys: Readonly<Record<ChartName, readonly string[]>> = {
  BarChart: ['label', 'value', 'approximate', 'classifier'],
  LineChart: ['period', 'value', 'series', 'computed'],
  Timeline: ['date', 'text'],
  DataTable: [],
};

const columnKeys = ['key', 'label', 'unit', 'classifier'] as const;

const isRule = (name: string): name is ChartRule => Object.hasOwn(chartRules, name);

/** The value at the end of a path; undefined where there is none. */
export function valueAt(value: Literal | undefined, path: LiteralPath): Literal | undefined {
  return path.reduce<Literal | undefined>((at, key) => {
    if (at === null || typeof at !== 'object') return undefined;
    return Object.entries(at).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** A fault of a rule, with the nearest of what may stand there. */
export function fault(
  rule: ChartRule,
  path: LiteralPath,
  about: { found: Literal | undefined; known: readonly string[]; key?: string | undefined },
): Fault {
  const found = about.found === undefined ? '' : String(about.found);
  const key = about.key ?? String(path.findLast((part) => typeof part === 'string') ?? '');
  const near = nearest(rule === 'chart/key' ? key : found, about.known);
  return { rule, path, facts: { key, found, near, known: about.known.join('、') } };
}

const choices: Partial<Record<ChartRule, readonly string[]>> = {
  'chart/unit': unitIds,
  'chart/approximate': approximations,
};

type Told = { readonly name: ChartName; readonly prop: string; readonly value: Literal };

/** The faults a schema's issue stands for; none when the issue is not about data. */
export function faultsOf({ name, prop, value }: Told, issue: z.core.$ZodIssue): Fault[] {
  const inner = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const path = [prop, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const known = prop === 'columns' ? columnKeys : rowKeys[name];
    return issue.keys.map((key) => fault('chart/key', [...path, key], { found: undefined, known }));
  }
  const { message } = issue;
  if (!isRule(message)) return [];
  const found = valueAt(value, inner);
  if (found === undefined) return [fault('chart/missing', path, { found, known: [] })];
  const limit = prop === 'columns' ? 8 : rowLimits[name];
  const known = message === 'chart/too-many-rows' ? [String(limit)] : (choices[message] ?? []);
  return [fault(message, path, { found, known })];
}
