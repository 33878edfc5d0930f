/** What a page says of itself to machines: one list of tags for its head, made from its model alone. */
import type { PageKind, PageModel } from '#lib/edition/model';
import { canonicalUrl } from '#lib/site/canonicalUrl';
import { type HeadTags, keptOut, type LinkTag, type MetaTag } from '#lib/site/headTags';
import { absoluteUrl, feedUrls, iconUrl, pageFeedUrl, reportTextUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { isIndexed, listAlternates } from './alternates';
import { baiduTimes } from './baiduTimes';
import { governmentTags } from './governmentTags';
import { pageGraph } from './pageGraph';
import { shareTags } from './shareTags';
import { timeTags } from './timeTags';

function pageTitle({ kind, title, site, locale }: PageModel): string {
  if (kind === 'front') return `${site.name.zh} ${site.name.en} · ${title}`;
  return kind === 'home' ? `${site.name[locale]} · ${title}` : `${title} · ${site.name[locale]}`;
}

/** Names of meta tags have no case: a report’s Description is its description. */
const description = (model: PageModel): MetaTag[] =>
  model.kind === 'report' ? [] : [{ name: 'description', content: model.description }];

function robots(model: PageModel): MetaTag[] {
  if (model.site.preview) return [{ name: 'robots', content: keptOut }];
  return isIndexed(model) ? [] : [{ name: 'robots', content: 'noindex' }];
}

/** At once: a delay would be a surprise (WCAG 2.2.1, technique H76). */
const refresh = (model: PageModel): MetaTag[] =>
  model.kind === 'moved' ? [{ httpEquiv: 'refresh', content: `0; url=${model.target.url}` }] : [];

/** Phones and computers get the same page, nobody need rewrite it for them, and browsers with two engines take the new one. */
const delivery: readonly MetaTag[] = [
  { name: 'renderer', content: 'webkit' },
  { name: 'applicable-device', content: 'pc,mobile' },
  { httpEquiv: 'Cache-Control', content: 'no-transform' },
];

const atomLink = (href: string, title: string): LinkTag => ({
  rel: 'alternate',
  type: 'application/atom+xml',
  href,
  title,
});

/** Pages that belong to both languages, or are not there. */
const inNoLanguage: readonly PageKind[] = ['front', 'not-found', 'parallel', 'withdrawn-parallel'];

/** The feed of the page’s language, and that of its own list where there is one. */
function feedLinks(model: PageModel): LinkTag[] {
  const { kind, locale, site } = model;
  if (site.preview || inNoLanguage.includes(kind)) return [];
  const whole = atomLink(feedUrls(locale).atom, site.name[locale]);
  if (model.kind === 'corrections' && model.feed !== null)
    return [whole, atomLink(model.feed, words[locale].corrections)];
  if (model.kind !== 'topic' || model.list.cards.length === 0) return [whole];
  return [whole, atomLink(pageFeedUrl(model.url), model.name)];
}

/** The same words as plain text; a preview has none. */
const textLinks = (model: PageModel): LinkTag[] =>
  model.kind === 'report' && isIndexed(model)
    ? [
        {
          rel: 'alternate',
          type: 'text/markdown',
          href: absoluteUrl(model.site.origin, reportTextUrl(model.slug, model.locale)),
        },
      ]
    : [];

function linkTags(model: PageModel): LinkTag[] {
  const { origin } = model.site;
  const canonical = canonicalUrl(model);
  return [
    ...(canonical === null ? [] : [{ rel: 'canonical', href: absoluteUrl(origin, canonical) }]),
    ...listAlternates(model).map(({ language, url }) => ({
      rel: 'alternate',
      hrefLang: language,
      href: absoluteUrl(origin, url),
    })),
    ...textLinks(model),
    ...feedLinks(model),
    { rel: 'icon', href: iconUrl, type: 'image/svg+xml' },
  ];
}

/** The page’s graph, and apart from it, in its own vocabulary, what Baidu asks of a report. */
const structuredData = (model: PageModel): object[] =>
  [pageGraph(model), model.kind === 'report' ? baiduTimes(model) : null].flatMap(
    (document) => document ?? [],
  );

/** No name twice, none empty. */
export const headTags = (model: PageModel): HeadTags => ({
  title: pageTitle(model),
  metas: [
    ...governmentTags(model),
    ...description(model),
    ...robots(model),
    ...refresh(model),
    ...timeTags(model),
    ...shareTags(model),
    ...delivery,
  ].filter(({ content }) => content !== ''),
  links: linkTags(model),
  data: structuredData(model),
});
