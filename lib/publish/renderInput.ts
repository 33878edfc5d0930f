/** Where the pages get their models while Next renders them: JSON files that a build or a preview has laid out. */
import { readFile } from 'node:fs/promises';
import type { PageKind, PageModel, Route } from '#lib/edition/model';

/** A route's parameters as Next hands them out. */
export type Params = Readonly<Record<string, string>>;

/** What Next gives every page. */
export type PageProps = { readonly params: Promise<Record<string, string>> };

/** A page Next is asked to render. */
export type RenderTask = { readonly kind: RouteKind; readonly params: Params };

/** The environment variable with the folder of the models, set by the commands that start Next. */
export const renderFolderVariable = 'KEBAO_RENDER';

/** The list of tasks, in the folder of the models. */
export const tasksFile = 'tasks.json';

/** Kinds of pages that stand at the addresses of another kind, in its place: one route of Next's draws both. */
const standIns = { withdrawn: 'report', 'withdrawn-parallel': 'parallel' } as const;

type StandIn = keyof typeof standIns;
type RouteKind = Exclude<PageKind, StandIn>;
type StandInOf<K> = { [S in StandIn]: (typeof standIns)[S] extends K ? S : never }[StandIn];

const isStandIn = (kind: PageKind): kind is StandIn => kind in standIns;

const lastParam: Partial<Record<RouteKind, string>> = {
  report: 'slug',
  topic: 'id',
  'archive-year': 'year',
  standing: 'page',
  parallel: 'slug',
  moved: 'path',
};

/** Pages outside the languages' folders have no parameters. */
const isWhole = ({ renderPath, model }: Route): boolean =>
  model.kind === 'front' || renderPath === '/not-found/';

/** Whether Next renders a task without being asked for its parameters, since it has none. */
export const isWholeTask = ({ params }: RenderTask): boolean => Object.keys(params).length === 0;

/** What Next has to be asked for to render a route. */
export function renderTask(route: Route): RenderTask {
  const { kind: own } = route.model;
  const kind = isStandIn(own) ? standIns[own] : own;
  if (isWhole(route)) return { kind, params: {} };
  const segments = route.renderPath.split('/').filter((segment) => segment !== '');
  const name = lastParam[kind];
  const last = name === undefined ? {} : { [name]: segments.at(-1) ?? '' };
  return { kind, params: kind === 'parallel' ? last : { locale: segments[0] ?? '', ...last } };
}

/** Where a task's model lies in the folder of the models. */
export const modelFile = ({ kind, params }: RenderTask): string =>
  `${[kind, params.locale, params[lastParam[kind] ?? '']].filter((part) => part !== undefined).join('/')}.json`;

async function readInput(file: string): Promise<string> {
  const folder = process.env[renderFolderVariable];
  if (folder === undefined)
    throw new Error(`${renderFolderVariable} is not set: start Next with npm run build or npm run dev.`);
  return readFile(`${folder}/${file}`, 'utf8');
}

/** What the page of this kind with these parameters shows, or what stands in its place. */
export async function loadModel<K extends RouteKind>(
  kind: K,
  params: Params,
): Promise<Extract<PageModel, { kind: K | StandInOf<K> }>> {
  return JSON.parse(await readInput(modelFile({ kind, params })));
}

/** The parameters of every page of a kind that is to be rendered, for `generateStaticParams`. */
export async function listParams(kind: RouteKind): Promise<Record<string, string>[]> {
  const tasks: RenderTask[] = JSON.parse(await readInput(tasksFile));
  return tasks.filter((task) => task.kind === kind && !isWholeTask(task)).map(({ params }) => params);
}
