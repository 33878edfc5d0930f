/** Where one cache folder's builds keep their work, so that runs with different folders never meet. */
import { join, relative, resolve } from 'node:path';
import { sha256 } from './hash';

/** Name of a folder by the path it has from the project, which two checkouts share. */
const nameOf = (root: string, folder: string): string => sha256(relative(root, resolve(folder))).slice(0, 12);

/** Next insists on a folder inside the project; relative to `root`, emptied by nobody but Next. */
export const nextFolder = (root: string, cacheDir: string): string => join('.next', nameOf(root, cacheDir));

/** A preview's own, so that it may run while a build does. */
export const previewNextFolder = (root: string, cacheDir: string): string =>
  `${nextFolder(root, cacheDir)}-preview`;
export const previewFolder = (cacheDir: string): string => join(resolve(cacheDir), 'preview');

export const renderFolder = (cacheDir: string): string => join(resolve(cacheDir), 'render');
export const sharesFolder = (cacheDir: string): string => join(resolve(cacheDir), 'shares');
export const pagesFolder = (cacheDir: string): string => join(resolve(cacheDir), 'pages');

/** What is known of the last build published into `outDir`. */
export const stampFile = (cacheDir: string, outDir: string): string =>
  join(resolve(cacheDir), 'published', `${sha256(resolve(outDir)).slice(0, 12)}.json`);
