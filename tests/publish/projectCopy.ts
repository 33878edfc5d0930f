/** Copies of the whole project in other folders, to build it as another checkout would. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];

/** Hard links where the system makes them, for the packages are large and never written to. */
function copyPackages(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-R', from, to]);
  }
}

/** Copies the project into `folder`, which must not be there yet. */
export async function copyProject(folder: string): Promise<void> {
  const root = process.cwd();
  await mkdir(folder, { recursive: true });
  for (const part of parts)
    if (existsSync(join(root, part))) await cp(join(root, part), join(folder, part), { recursive: true });
  copyPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

export type Run = { readonly code: number; readonly output: string };

/** Runs `npm run build` there, with these variables; nothing of this process's own settings gets in. */
export const buildProject = (
  folder: string,
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Run> =>
  new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env;
    const command = ['--import', 'tsx', 'lib/commands/build.ts', ...args];
    execFile(
      process.execPath,
      command,
      { cwd: folder, env: { PATH, HOME, NODE_ENV: 'production', ...variables }, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
