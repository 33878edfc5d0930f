/** What a page is shown as where it is shared: Open Graph, and the little that X reads of its own. */
import type { PageModel } from '#lib/edition/model';
import { canonicalUrl } from '#lib/site/canonicalUrl';
import { latestDate } from '#lib/site/dates';
import type { MetaTag } from '#lib/site/headTags';
import { type Locale, otherLocale } from '#lib/site/locale';
import { shareSize } from '#lib/site/shareImage';
import { absoluteUrl } from '#lib/site/urls';
import { isIndexed } from './alternates';
import { isoDayOrMoment } from './moments';
import { pageHeading } from './pageHeading';
import { pageImage } from './pageImage';

/** As Open Graph names them; the English is British. */
const territory = { zh: 'zh_CN', en: 'en_GB' } as const satisfies Record<Locale, string>;

const tag = (property: string, content: string): MetaTag => ({ property, content });

const languageTags = ({ locale, twins }: PageModel): MetaTag[] => [
  tag('og:locale', territory[locale]),
  ...(twins[otherLocale(locale)] === null
    ? []
    : [tag('og:locale:alternate', territory[otherLocale(locale)])]),
];

/** First publication and last change of substance, where they are known to the day. */
function articleTimes(model: PageModel): MetaTag[] {
  if (model.kind !== 'report') return [];
  const changed = latestDate([model.updated, ...model.corrections.map(({ date }) => date)]);
  const times = [
    ['article:published_time', isoDayOrMoment(model.published)],
    ['article:modified_time', changed === null ? null : isoDayOrMoment(changed)],
  ] as const;
  return times.flatMap(([property, content]) => (content === null ? [] : [tag(property, content)]));
}

function imageTags(model: PageModel): MetaTag[] {
  const { url, alt } = pageImage(model);
  return [
    tag('og:image', url),
    tag('og:image:type', 'image/png'),
    tag('og:image:width', String(shareSize.width)),
    tag('og:image:height', String(shareSize.height)),
    tag('og:image:alt', alt),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image:alt', content: alt },
  ];
}

/** Of pages that search engines may list; none of a preview. */
export function shareTags(model: PageModel): MetaTag[] {
  const canonical = canonicalUrl(model);
  if (!isIndexed(model) || canonical === null) return [];
  return [
    tag('og:type', model.kind === 'report' ? 'article' : 'website'),
    tag('og:site_name', model.site.name[model.locale]),
    tag('og:title', pageHeading(model)),
    tag('og:description', model.description),
    tag('og:url', absoluteUrl(model.site.origin, canonical)),
    ...languageTags(model),
    ...articleTimes(model),
    ...imageTags(model),
  ];
}
