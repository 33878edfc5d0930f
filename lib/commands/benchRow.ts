/** Prints what the benchmarks measured as a small table. */

/** Something measured, what it is compared with, and what it is held to. */
export type BenchRow = {
  readonly name: string;
  readonly measured: string;
  /** How it stands to the row before it, measured in the same run; empty where nothing is compared. */
  readonly ratio: string;
  readonly goal: string;
};

/** Rows as aligned text, a line each under a line of titles. */
export function formatRows(rows: readonly BenchRow[]): string {
  const titles: BenchRow = { name: 'benchmark', measured: 'measured', ratio: 'ratio', goal: 'goal' };
  const all = [titles, ...rows];
  const widthOf = (key: keyof BenchRow): number => Math.max(...all.map((row) => row[key].length));
  const [name, measured, ratio] = [widthOf('name'), widthOf('measured'), widthOf('ratio')];
  return all
    .map((row) =>
      [row.name.padEnd(name), row.measured.padStart(measured), row.ratio.padStart(ratio), row.goal]
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}
