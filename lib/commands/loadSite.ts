/** Reads the content and says what there is to publish, or prints what keeps it from being published. */
import type { Edition } from '#lib/content/edition';
import { loadEdition } from '#lib/content/loadEdition';
import { printProblems } from '#lib/editor/printProblems';
import type { SiteBuild } from '#lib/publish/publishSite';
import { siteBuild } from '#lib/publish/siteBuild';
import type { ExtraFile } from '#lib/publish/treeFiles';
import type { Environment } from './environment';

/** Files made for machines: feeds, sitemaps, robots.txt. */
const machineFiles = (_edition: Edition): ExtraFile[] => [];

/** null when the content has errors; they have been printed, warnings too. */
export async function loadSite(environment: Environment): Promise<SiteBuild | null> {
  const { edition, problems } = await loadEdition(environment);
  if (problems.length > 0) process.stderr.write(printProblems(problems, 'text'));
  const folders = { root: process.cwd(), outDir: environment.outDir, cacheDir: environment.cacheDir };
  return edition === null ? null : siteBuild(edition, folders, machineFiles(edition));
}
