/** Reads the content and says what there is to publish, or what keeps it from being published. */
import { loadEdition } from '#lib/content/loadEdition';
import { listRoutes } from '#lib/edition/routes';
import { printProblems } from '#lib/editor/printProblems';
import type { SiteBuild } from '#lib/publish/publishSite';
import { siteBuild } from '#lib/publish/siteBuild';
import type { Environment } from './environment';
import { machineFiles } from './machineFiles';

export type LoadedSite = {
  /** null when the content has errors. */
  readonly site: SiteBuild | null;
  /** Errors and warnings as text for people; empty when there are none. */
  readonly problems: string;
};

/** The site the content makes, and its problems. */
export async function readSite(environment: Environment): Promise<LoadedSite> {
  const { edition, problems } = await loadEdition(environment);
  const text = problems.length === 0 ? '' : printProblems(problems, 'text');
  const folders = { root: process.cwd(), outDir: environment.outDir, cacheDir: environment.cacheDir };
  if (edition === null) return { site: null, problems: text };
  const routes = listRoutes(edition);
  const files = machineFiles(edition, routes, environment.now);
  return { site: siteBuild({ edition, routes }, folders, files), problems: text };
}

/** The site, or null when the content has errors; problems are printed. */
export async function loadSite(environment: Environment): Promise<SiteBuild | null> {
  const { site, problems } = await readSite(environment);
  process.stderr.write(problems);
  return site;
}
