/** Every page of the portal with all it shows. */
import type { Edition } from '#lib/content/edition';
import { type Locale, locales } from '#lib/site/locale';
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
import { parallelModel } from './parallelModel';
import { reportModel } from './reportModel';
import { notFoundModel, standingModel } from './standingModels';
import { withdrawnModel, withdrawnParallelModel } from './withdrawnModels';

/** Next renders `404.html` as a folder; every other page where readers find it. */
function pageRoute(model: PageModel): Route {
  const { url } = model;
  const path = url.slice(1);
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
export const listRoutes = (edition: Edition): Route[] =>
  [
    frontModel(edition),
    notFoundModel(edition, null),
    ...locales.flatMap((locale) => localeModels(edition, locale)),
    ...parallelModels(edition),
  ].map(pageRoute);
