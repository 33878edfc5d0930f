/** The tags of Chinese government pages (国办发〔2017〕47号): of the site, of a column, of an article. */
import type { PageModel, ReportModel } from '#lib/edition/model';
import { columnWord, kindColumnWord } from '#lib/site/columnTypes';
import { figureWords } from '#lib/site/figureWords';
import type { MetaTag } from '#lib/site/headTags';
import { absoluteUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

const tag = (name: string, content: string): MetaTag => ({ name, content });

function siteTags({ site, locale }: PageModel): MetaTag[] {
  const { siteCode } = site.filings;
  return [
    tag('SiteName', site.name[locale]),
    tag('SiteDomain', new URL(site.origin).host),
    ...(siteCode === undefined ? [] : [tag('SiteIDCode', siteCode)]),
  ];
}

/** What class of column a list is, and what its lines are known by. */
type Column = { readonly type: string; readonly keywords: readonly string[] };

function columnOf(model: PageModel): Column | null {
  const word = words[model.locale];
  switch (model.kind) {
    case 'topics':
      return { type: columnWord(model), keywords: model.topics.map(({ name }) => name) };
    case 'topic':
      return { type: columnWord(model), keywords: [model.name] };
    case 'archive':
      return { type: columnWord(model), keywords: model.years.map(({ year }) => word.archiveOf(year)) };
    case 'archive-year':
      return { type: columnWord(model), keywords: [word.archiveOf(model.year)] };
    case 'figures':
      return {
        type: columnWord(model),
        keywords: model.groups.map(({ id }) => figureWords[model.locale].groups[id]),
      };
    case 'corrections':
      return { type: columnWord(model), keywords: [word.corrections] };
    default:
      return null;
  }
}

/** Every value is one that readers see: the heading, the line under it, the names in the list. */
function columnTags(model: PageModel): MetaTag[] {
  const column = columnOf(model);
  if (column === null) return [];
  return [
    tag('ColumnName', model.title),
    tag('ColumnDescription', model.description),
    tag('ColumnKeywords', column.keywords.join(',')),
    tag('ColumnType', column.type),
  ];
}

/** `2026-11-23T13:00+08:00` as Beijing’s clock shows it. */
const minuteOf = (posted: string): string => posted.slice(0, 16).replace('T', ' ');

/** A home page’s keywords are the topics it names. */
const homeTags = (model: PageModel): MetaTag[] =>
  model.kind === 'home' ? [tag('Keywords', model.topics.map(({ name }) => name).join(','))] : [];

/** Where a piece comes from: the reprint’s source, or the office that supplied it; null where neither is known. */
function contentSource({ source, byline }: ReportModel): string | null {
  if (source !== null) return source.name;
  const offices = byline.filter(({ role }) => role === 'office').map(({ name }) => name);
  return offices.length === 0 ? null : offices.join(',');
}

/**
 * A report stands in the column of its main topic; its time is the portal’s own, never the newspaper’s. What a column
 * describes itself with stands on its own page, where readers see it.
 */
function articleTags(model: PageModel): MetaTag[] {
  if (model.kind !== 'report') return [];
  const { topics, title, posted, byline, summary, article, site, url }: ReportModel = model;
  const [column] = topics;
  const source = contentSource(model);
  const [image] = Object.values(article.media);
  return [
    ...(column === undefined ? [] : [tag('ColumnName', column.label)]),
    tag('ColumnType', kindColumnWord(model.reportKind, model.locale)),
    tag('ArticleTitle', title),
    tag('PubDate', minuteOf(posted)),
    ...(source === null ? [] : [tag('ContentSource', source)]),
    tag('Keywords', topics.map(({ label }) => label).join(',')),
    tag('Author', byline.map(({ name }) => name).join(',')),
    tag('Description', summary),
    ...(image === undefined ? [] : [tag('Image', absoluteUrl(site.origin, image.url))]),
    tag('Url', absoluteUrl(site.origin, url)),
  ];
}

/** In the order of the norm; what has not been granted or is not known is left out. */
export const governmentTags = (model: PageModel): MetaTag[] => [
  ...siteTags(model),
  ...homeTags(model),
  ...columnTags(model),
  ...articleTags(model),
];
