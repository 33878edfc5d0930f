/** Lays out what the pages read while Next renders them. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '#lib/edition/model';
import { listFolder } from './listFolder';
import { modelFile, renderTask, tasksFile } from './renderInput';
import { writeWhole } from './writeWhole';

/** Makes `folder` hold the models of `routes` and nothing else; `tasks` are those to be rendered. */
export async function writeModels(
  folder: string,
  routes: readonly Route[],
  tasks: readonly Route[],
): Promise<void> {
  const files = new Map(routes.map((route) => [modelFile(renderTask(route)), route.model]));
  for (const [file, model] of files) await writeWhole(join(folder, file), JSON.stringify(model));
  await writeWhole(join(folder, tasksFile), JSON.stringify(tasks.map(renderTask)));
  for (const file of await listFolder(folder))
    if (file !== tasksFile && !files.has(file)) await rm(join(folder, file), { force: true });
}
