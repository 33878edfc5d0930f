/** Bundles the browser's script under a name that changes with its bytes. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sha256 } from './hash';

export type Script = { readonly file: string; readonly bytes: Uint8Array };

/** The classic script made of `components/islands/main.ts`, or null if the project has none. */
export async function bundleScript(root: string): Promise<Script | null> {
  const entry = join(root, 'components/islands/main.ts');
  const isThere = await access(entry).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2018',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { file: `assets/kebao.${sha256(bytes).slice(0, 8)}.js`, bytes };
}
