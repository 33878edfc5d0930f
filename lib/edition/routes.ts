/** Every page of the portal with all it shows. */
import type { Edition } from '#lib/content/edition';
import { type Locale, locales } from '#lib/site/locale';
import { movedRenderUrl } from '#lib/site/urls';
import { archiveYears } from './archive';
import { figuresModel } from './figuresModel';
import {
  archiveModel,
  archiveYearModel,
  correctionsModel,
  frontModel,
  homeModel,
  siteMapModel,
  topicModel,
  topicsModel,
} from './listModels';
import type { PageModel, Route } from './model';
import { movedModels } from './movedModels';
import type { MovedModel } from './noticeModel';
import { parallelModel } from './parallelModel';
import { reportModel } from './reportModel';
import { notFoundModel, standingModel } from './standingModels';
import { withdrawnModel, withdrawnParallelModel } from './withdrawnModels';

const movedRoute = (model: MovedModel, path: string): Route => ({
  url: model.url,
  file: path.endsWith('/') ? `${path}index.html` : path,
  renderPath: movedRenderUrl(model.url, model.locale),
  model,
});

/** Next renders `404.html` as a folder, pages at addresses of old under names of one segment, others where readers find them. */
function pageRoute(model: PageModel): Route {
  const { url } = model;
  const path = url.slice(1);
  if (model.kind === 'moved') return movedRoute(model, path);
  if (path.endsWith('.html'))
    return { url, file: path, renderPath: url.replace('404.html', 'not-found/'), model };
  return { url, file: `${path}index.html`, renderPath: url, model };
}

const present = <T>(models: readonly (T | null)[]): T[] => models.flatMap((model) => model ?? []);

const localeModels = (edition: Edition, locale: Locale): PageModel[] => [
  homeModel(edition, locale),
  ...present(edition.reports.map((report) => reportModel(edition, report, locale))),
  ...present(edition.withdrawn.map((report) => withdrawnModel(edition, report, locale))),
  topicsModel(edition, locale),
  ...edition.topics.map((topic) => topicModel(edition, topic, locale)),
  archiveModel(edition, locale),
  ...archiveYears(edition).map((year) => archiveYearModel(edition, year, locale)),
  figuresModel(edition, locale),
  correctionsModel(edition, locale),
  siteMapModel(edition, locale),
  ...present(edition.pages.map((page) => standingModel(edition, page, locale))),
  notFoundModel(edition, locale),
];

const parallelModels = (edition: Edition): PageModel[] =>
  present<PageModel>([
    ...edition.reports.map((report) => parallelModel(edition, report)),
    ...edition.withdrawn.map((report) => withdrawnParallelModel(edition, report)),
  ]);

/** All routes of an edition, in a fixed order. */
export function listRoutes(edition: Edition): Route[] {
  const pages = [
    frontModel(edition),
    notFoundModel(edition, null),
    ...locales.flatMap((locale) => localeModels(edition, locale)),
    ...parallelModels(edition),
  ];
  return [...pages, ...movedModels(edition, pages)].map(pageRoute);
}
