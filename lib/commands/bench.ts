/** `npm run bench`: the benchmarks, as ratios measured side by side in one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCheck } from './benchCheck';
import { type BenchRow, formatRows } from './benchRow';
import { readEnvironment } from './environment';
import { runCommand } from './usage';

const benches: readonly ((contentDir: string, folder: string) => BenchRow[])[] = [benchCheck];

async function bench(): Promise<number> {
  const { contentDir } = readEnvironment(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'));
  const [load = 0] = loadavg();
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)}\n`,
  );
  try {
    const rows = benches.flatMap((one) => one(contentDir, folder));
    process.stdout.write(formatRows(rows));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(bench);
