/** Reads the content and says what there is to publish, or what keeps it from being published. */
import type { Edition } from '#lib/content/edition';
import { loadEdition } from '#lib/content/loadEdition';
import { listRoutes } from '#lib/edition/routes';
import { printProblems } from '#lib/editor/printProblems';
import type { SiteBuild } from '#lib/publish/publishSite';
import { siteBuild } from '#lib/publish/siteBuild';
import { type ContentProblem, hasErrors, sortProblems } from '#lib/site/problem';
import type { Environment } from './environment';
import { machineFiles } from './machineFiles';
import { addressProblems, withMovedFiles } from './siteAddresses';

export type LoadedSite = {
  /** null when the content has errors, or an address that was promised would be lost. */
  readonly site: SiteBuild | null;
  /** Errors and warnings as text for people; empty when there are none. */
  readonly problems: string;
};

const textOf = (problems: readonly ContentProblem[]): string =>
  problems.length === 0 ? '' : printProblems(problems, 'text');

/** Everything an edition publishes, but for what moved. */
export function makeSite(edition: Edition, { outDir, cacheDir, now }: Environment): SiteBuild {
  const routes = listRoutes(edition);
  const files = machineFiles(edition, routes, now);
  return siteBuild({ edition, routes }, { root: process.cwd(), outDir, cacheDir }, files);
}

/** The site the content makes, and its problems. */
export async function readSite(environment: Environment): Promise<LoadedSite> {
  const { edition, problems, promises } = await loadEdition(environment);
  if (edition === null) return { site: null, problems: textOf(problems) };
  const site = makeSite(edition, environment);
  const lost = addressProblems(site, edition, promises);
  const text = textOf(sortProblems([...problems, ...lost]));
  return { site: hasErrors(lost) ? null : withMovedFiles(site, edition), problems: text };
}

/** The site, or null when the content has errors; problems are printed. */
export async function loadSite(environment: Environment): Promise<SiteBuild | null> {
  const { site, problems } = await readSite(environment);
  process.stderr.write(problems);
  return site;
}
