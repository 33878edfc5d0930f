/** Measures `npm run check` on a thousand reports, without and with what an earlier check remembered. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBenchContent } from './benchContent';
import type { BenchRow } from './benchRow';

const pairs = 1000;

type Run = { readonly seconds: number; readonly told: string };

/** The whole command, from its start to its end, as an editor starts it. */
function runCheck(env: NodeJS.ProcessEnv): Run {
  const started = performance.now();
  const run = spawnSync('npm', ['run', '--silent', 'check', '--', '--format', 'json'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (run.status === null || run.status > 1) throw new Error(`The check could not run. ${run.stderr}`);
  return { seconds: (performance.now() - started) / 1000, told: run.stdout };
}

const shown = (seconds: number): string => `${seconds.toFixed(2)} s`;

/** Rows for a first and a second check of the same content; the second must tell the same. */
export function benchCheck(contentDir: string, folder: string): BenchRow[] {
  const content = join(folder, 'content');
  mkdirSync(content);
  const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
  const start = runCheck({ ...env, CONTENT_DIR: resolve(contentDir), CACHE_DIR: join(folder, 'small') });
  writeBenchContent(contentDir, content, pairs);
  const cold = runCheck(env);
  const warm = runCheck(env);
  if (cold.told !== warm.told) throw new Error('The second check told something else than the first.');
  const ratio = `${(cold.seconds / warm.seconds).toFixed(1)} : 1`;
  return [
    { name: 'check, the content of this portal', measured: shown(start.seconds), ratio: '', goal: '' },
    { name: `check, ${pairs} pairs, first`, measured: shown(cold.seconds), ratio: '', goal: '≤ 10 s' },
    { name: `check, ${pairs} pairs, again`, measured: shown(warm.seconds), ratio, goal: '≤ 1 s' },
  ];
}
