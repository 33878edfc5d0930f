/** Holds that no page comes to need code of ours or of a package in the reader's browser. */
import { expect, test } from 'vitest';
import { assertNoClientCode } from '#lib/publish/assertNoClientCode';
import { temporaryFolder, writeFiles } from './temporaryFolder';

/** A manifest as Next writes it. */
const manifest = (modules: readonly string[]): string =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/[locale]/page"] = ${JSON.stringify(
    { clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])) },
  )};\n`;

const router = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';

async function buildWith(modules: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const file = 'server/app/[locale]/page_client-reference-manifest.js';
  await writeFiles(folder, { [file]: manifest(modules) });
  return folder;
}

test('the router Next puts around every page is no code of the page', async () => {
  await expect(assertNoClientCode(await buildWith([router]))).resolves.toBeUndefined();
});

test.each([
  '[project]/components/article/Share.tsx',
  '[project]/node_modules/next/dist/client/app-dir/link.js',
])('%s is refused by name', async (module) => {
  await expect(assertNoClientCode(await buildWith([router, module]))).rejects.toThrow(module);
});
