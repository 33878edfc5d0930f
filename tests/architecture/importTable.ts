/** DESIGN.md's table "who may import whom", as data and as a rule. */
import type { Import } from './imports';

type Allowance = { readonly values: readonly string[]; readonly types: readonly string[] };

/** `lib/*` is every folder under lib. A folder may always import its own files. */
export const importTable: Readonly<Record<string, Allowance>> = {
  'lib/site': { values: [], types: [] },
  'lib/mdx': { values: ['lib/site'], types: [] },
  'lib/bilingual': { values: ['lib/site'], types: ['lib/mdx'] },
  'lib/content': { values: ['lib/site', 'lib/mdx', 'lib/bilingual'], types: [] },
  'lib/edition': { values: ['lib/site'], types: ['lib/content'] },
  'lib/machine': { values: ['lib/site'], types: ['lib/edition'] },
  components: { values: ['lib/site'], types: ['lib/edition'] },
  app: { values: ['lib/*', 'components'], types: [] },
  'lib/publish': { values: ['lib/site', 'lib/edition', 'lib/content'], types: [] },
  'lib/editor': { values: ['lib/site', 'lib/mdx', 'lib/content'], types: [] },
  'lib/commands': { values: ['lib/*'], types: [] },
};

/** The row of the table a file or a `#…` import belongs to; null for what is not ours. */
export function folderOf(path: string): string | null {
  const [top = '', next = ''] = path.replace(/^#/, '').split('/');
  if (top === 'lib') return `lib/${next}`;
  if (top === 'components' || top === 'styles') return 'components';
  return top === 'app' ? 'app' : null;
}

const covers = (allowed: readonly string[], folder: string): boolean =>
  allowed.includes(folder) || (allowed.includes('lib/*') && folder.startsWith('lib/'));

/** Pages get their colours from the stylesheet; only what draws without one reads the tokens. */
const tokenProblem = (row: string): string | null =>
  row === 'lib/publish' ? null : `${row} may not read the design tokens`;

function crossingProblem(row: string, { specifier, typeOnly }: Import): string | null {
  const target = folderOf(specifier);
  const allowance = importTable[row];
  if (allowance === undefined) return `${row} is not in the table of DESIGN.md`;
  if (specifier === '#tailwind') return tokenProblem(row);
  if (target === null || target === 'app') return `nobody imports ${specifier}`;
  if (target === row || covers(allowance.values, target)) return null;
  if (!covers(allowance.types, target)) return `${row} may not import ${target}`;
  return typeOnly ? null : `${row} may import only types of ${target}`;
}

/** React draws; Node reads disks. Neither belongs where the table keeps them out. */
function packageProblem(row: string, { specifier }: Import): string | null {
  const pure = row === 'lib/site' || row === 'components';
  if (pure && specifier.startsWith('node:')) return `${row} may not import ${specifier}`;
  const react = /^(react|react-dom)(\/|$)/.test(specifier);
  return row === 'lib/site' && react ? 'lib/site may not import React' : null;
}

function shapeProblem({ specifier }: Import): string | null {
  if (specifier.includes('../')) return `no ../ in an import: ${specifier}`;
  if (specifier.startsWith('/')) return `no absolute import: ${specifier}`;
  return /^[.#].*\.(ts|tsx|js)$/.test(specifier) ? `no file extension in an import: ${specifier}` : null;
}

function ruleOf(row: string, one: Import): string | null {
  const shape = shapeProblem(one);
  if (shape !== null || one.specifier.startsWith('./')) return shape;
  return one.specifier.startsWith('#') ? crossingProblem(row, one) : packageProblem(row, one);
}

/** `file:line what is wrong`, or null. */
export function importProblem(one: Import): string | null {
  const row = folderOf(one.from);
  const problem = row === null ? `${one.from} is in no folder of DESIGN.md` : ruleOf(row, one);
  return problem === null ? null : `${one.place} ${problem}`;
}

/** Packages by the files that import them, values and types alike. */
export const importersOf = (imports: readonly Import[], name: string): string[] => [
  ...new Set(imports.filter(({ specifier }) => specifier === name).map(({ from }) => from)),
];
