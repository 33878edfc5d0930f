/** Finds a Chromium that runs, or installs one; there is no test run without a browser. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright';

type Way = { readonly says: string; readonly path: () => string | undefined };

function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** The full paths a name has on PATH, in its order. */
const pathsOf = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) && runs(path) ? path : undefined;
}

/** Output goes to stderr, so that a wait of a minute explains itself; failure only means the next way is tried. */
function attempt(command: string, args: readonly string[]): void {
  process.stderr.write(`${command} ${args.join(' ')}\n`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000 });
  } catch {
    process.stderr.write(`${command} did not succeed.\n`);
  }
}

const onPath = (): string | undefined =>
  ['chromium', 'google-chrome', 'chromium-browser']
    .flatMap(pathsOf)
    .find((path) => existsSync(path) && runs(path));

function installPlaywrights(): string | undefined {
  attempt('npx', ['playwright', 'install', 'chromium']);
  return playwrightsOwn();
}

function installDebians(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  attempt('apt-get', ['update']);
  attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return onPath();
}

const ways: readonly Way[] = [
  { says: "Playwright's own Chromium", path: playwrightsOwn },
  { says: 'chromium or google-chrome on PATH', path: onPath },
  { says: 'npx playwright install chromium', path: installPlaywrights },
  { says: 'apt-get install chromium, as root on Debian', path: installDebians },
];

/** The full path of a Chromium. Throws, naming every way tried, when there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return resolve(named);
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a browser that runs.`);
  }
  for (const { path } of ways) {
    const found = path();
    if (found !== undefined) return found;
  }
  throw new Error(
    `The browser tests need Chromium and none was found. Tried: ${ways.map(({ says }) => says).join('; ')}. ` +
      'Install one, or name it with CHROMIUM_PATH.',
  );
}
