/** `npm test`: runs vitest, then the browser tests, and ends with one line of totals. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, noTally, readPlaywrightReport, readVitestReport, type Tally } from './testTally';

type Suite = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly report: string;
  readonly read: (json: string) => Tally;
};

const listSuites = (folder: string): Suite[] => {
  const vitest = join(folder, 'vitest.json');
  const playwright = join(folder, 'playwright.json');
  return [
    {
      args: [
        'vitest',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitest}`,
      ],
      environment: {},
      report: vitest,
      read: readVitestReport,
    },
    {
      args: ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=dot,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
      report: playwright,
      read: readPlaywrightReport,
    },
  ];
};

const run = ({ args, environment }: Suite): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn('npx', ['--no-install', ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });

/** A suite that ends badly without a failed test, or without a report, counts as one failure. */
async function runSuite(suite: Suite): Promise<Tally> {
  const code = await run(suite);
  const tally = await readFile(suite.report, 'utf8').then(suite.read, () => noTally);
  const broken = code !== 0 && tally.failed === 0;
  return broken ? { ...tally, failed: 1 } : tally;
}

const folder = await mkdtemp(join(tmpdir(), 'kebao-test-'));
let total = noTally;
for (const suite of listSuites(folder)) total = addTallies(total, await runSuite(suite));
await rm(folder, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
