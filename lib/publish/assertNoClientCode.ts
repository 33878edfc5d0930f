/** Refuses code that would have to run in the reader's browser: a `'use client'` module or a client component of a package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from './listFolder';

/** The router and boundaries Next puts around every page; the finished page does without them. */
const routerFolders = [
  'next/dist/esm/client/components/',
  'next/dist/client/components/',
  'next/dist/esm/lib/',
  'next/dist/lib/',
];

const isRouter = (module: string): boolean => routerFolders.some((folder) => module.includes(folder));

/** The manifest is a script that assigns one JSON object to a global. */
function clientModules(manifest: string): string[] {
  const assignment = manifest.lastIndexOf('"] = {');
  if (assignment < 0) throw new Error('Next writes its client manifest in a form that is not known.');
  const json = manifest.slice(assignment + '"] = '.length).trim();
  const value: { clientModules: Record<string, unknown> } = JSON.parse(
    json.endsWith(';') ? json.slice(0, -1) : json,
  );
  return Object.keys(value.clientModules);
}

/** `build` is Next's folder. Throws, naming the modules, if any page has client code of ours or of a package. */
export async function assertNoClientCode(build: string): Promise<void> {
  const folder = join(build, 'server/app');
  const manifests = (await listFolder(folder)).filter((file) =>
    file.endsWith('_client-reference-manifest.js'),
  );
  const modules = new Set<string>();
  for (const file of manifests)
    for (const module of clientModules(await readFile(join(folder, file), 'utf8')))
      if (!isRouter(module)) modules.add(module);
  if (modules.size > 0)
    throw new Error(`Pages need client code, which is not published: ${[...modules].join(', ')}.`);
}
