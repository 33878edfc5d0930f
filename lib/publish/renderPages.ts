/** Has Next render some routes, and nothing else. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import postcss, { type Root } from 'postcss';
import type { Route } from '#lib/edition/model';
import { assertNoClientCode } from './assertNoClientCode';
import { listFolder } from './listFolder';
import { isWholeTask, renderTask } from './renderInput';
import { type NextRun, runNextBuild } from './runNext';
import { writeModels } from './writeModels';

/** Next renders pages without parameters every time. */
const isAlwaysRendered = (route: Route): boolean => isWholeTask(renderTask(route));

export type Rendered = {
  /** The HTML as Next wrote it. */
  readonly readHtml: (route: Route) => Promise<string>;
  /** By the address pages link them at. */
  readonly stylesheets: ReadonlyMap<string, Root>;
};

async function readStylesheets(build: string): Promise<Map<string, Root>> {
  const folder = join(build, 'static');
  const files = (await listFolder(folder)).filter((file) => file.endsWith('.css'));
  const sheets = files.map(
    async (file) =>
      [`/_next/static/${file}`, postcss.parse(await readFile(join(folder, file), 'utf8'))] as const,
  );
  return new Map(await Promise.all(sheets));
}

const htmlFile = (build: string, { renderPath }: Route): string =>
  join(build, 'server/app', renderPath === '/' ? 'index.html' : `${renderPath.slice(1, -1)}.html`);

async function readHtml(build: string, route: Route): Promise<string> {
  try {
    return await readFile(htmlFile(build, route), 'utf8');
  } catch {
    const written = await readdir(join(build, 'server/app'));
    throw new Error(`Next rendered no page at ${route.renderPath}; it rendered ${written.join(', ')}.`);
  }
}

/** Renders `tasks`, a subset of `routes`, in one run of Next. */
export async function renderPages(
  run: NextRun,
  routes: readonly Route[],
  tasks: readonly Route[],
): Promise<Rendered> {
  await rm(run.renderFolder, { recursive: true, force: true });
  const known = routes.filter((route) => isAlwaysRendered(route) || tasks.includes(route));
  await writeModels(run.renderFolder, known, tasks);
  await runNextBuild(run);
  const build = join(run.root, run.folder, 'build');
  await assertNoClientCode(build);
  return { readHtml: (route) => readHtml(build, route), stylesheets: await readStylesheets(build) };
}
