/** The tags of Chinese government pages (国办发〔2017〕47号): of the site, of a column, of an article. */
import type { PageModel, ReportModel } from '#lib/edition/model';
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

/** What kind of column a list is, and what its lines are known by. */
type Column = { readonly type: string; readonly keywords: readonly string[] };

function columnOf(model: PageModel): Column | null {
  const word = words[model.locale];
  switch (model.kind) {
    case 'topics':
      return { type: word.topics, keywords: model.topics.map(({ name }) => name) };
    case 'topic':
      return { type: word.topics, keywords: [model.name] };
    case 'archive':
      return { type: word.archive, keywords: model.years.map(({ year }) => word.archiveOf(year)) };
    case 'archive-year':
      return { type: word.archive, keywords: [word.archiveOf(model.year)] };
    case 'figures':
      return {
        type: model.title,
        keywords: model.groups.map(({ id }) => figureWords[model.locale].groups[id]),
      };
    case 'corrections':
      return { type: word.corrections, keywords: [word.corrections] };
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

/** A report stands in the column of its main topic; its time is the portal’s own, never the newspaper’s. */
function articleTags(model: PageModel): MetaTag[] {
  if (model.kind !== 'report') return [];
  const { topics, title, posted, source, byline, summary, article, site, url }: ReportModel = model;
  const [column] = topics;
  const [image] = Object.values(article.media);
  return [
    ...(column === undefined ? [] : [tag('ColumnName', column.label)]),
    tag('ColumnType', words[model.locale].kind[model.reportKind]),
    tag('ArticleTitle', title),
    tag('PubDate', minuteOf(posted)),
    ...(source === null ? [] : [tag('ContentSource', source.name)]),
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
  ...columnTags(model),
  ...articleTags(model),
];
