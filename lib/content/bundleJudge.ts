/** Puts the judge and all it stands on into one script, which a process loads in a quarter of the time. */
import { fileURLToPath } from 'node:url';
import { lazily } from '#lib/bilingual/text/lazily';

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./judgeProcess.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The text of a CommonJS script that answers as `judgeProcess.ts` does. TypeScript loaded file by file takes 0.8 s
 * instead of 0.2 s to start, and runs some 5 % slower for the names it keeps.
 */
export const bundleJudge = lazily(bundle);
