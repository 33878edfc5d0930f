/** Starts Next in a process of its own and waits until it has rendered. */
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderFolderVariable } from './renderInput';

export type NextRun = {
  /** The project. */
  readonly root: string;
  /** Relative to `root`. */
  readonly folder: string;
  readonly codeHash: string;
  readonly renderFolder: string;
};

const nextProgram = (root: string): string =>
  createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');

/** Browsers the styles are written for; older ones would cost every page long fallbacks for logical properties. */
const browsers = 'chrome >= 90, edge >= 90, firefox >= 91, safari >= 15, ios_saf >= 15, samsung >= 15';

/** The variables Next and its workers are started with. */
export const nextVariables = ({ folder, codeHash, renderFolder }: NextRun): Record<string, string> => ({
  KEBAO_NEXT: folder,
  KEBAO_CODE: codeHash.slice(0, 20),
  [renderFolderVariable]: renderFolder,
  NEXT_TELEMETRY_DISABLED: '1',
  BROWSERSLIST: browsers,
});

/** Next leaves this in the project, pointing into its own folder; `tsc` would trip over it once that is gone. */
const typesFile = 'next-env.d.ts';

/** Next rewrites the tsconfig it is given: this one is there for that. */
export async function prepareNextFolder({ root, folder }: NextRun): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  const options = { jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler', strict: true };
  await writeFile(join(root, folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
}

/** Takes away the types file Next leaves in the project. */
export const removeTypesFile = (root: string): Promise<void> => rm(join(root, typesFile), { force: true });

/** Throws with all Next printed if it fails. */
export async function runNextBuild(run: NextRun): Promise<void> {
  await prepareNextFolder(run);
  const child = spawn(process.execPath, [nextProgram(run.root), 'build'], {
    cwd: run.root,
    env: { ...process.env, NODE_ENV: 'production', ...nextVariables(run) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await removeTypesFile(run.root);
  if (code !== 0) throw new Error(`Next could not render the pages (exit ${code}).\n${output.join('')}`);
}
