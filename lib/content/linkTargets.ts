/** Every address inside the site that a text may link to, with what is known of it. */
import type { BodyLink } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import { locales, otherLocale } from '#lib/site/locale';
import {
  archiveUrl,
  archiveYearUrl,
  correctionsUrl,
  figuresAnchors,
  figuresUrl,
  frontUrl,
  homeUrl,
  reportUrl,
  siteMapUrl,
  standingUrl,
  topicsUrl,
  topicUrl,
} from '#lib/site/urls';

/** A text as links see it; `anchors` is null when its own problems hide what it holds. */
export type LinkedText = {
  readonly kind: 'report' | 'page';
  readonly slug: string;
  readonly locale: Locale;
  readonly file: string;
  readonly visibleFrom: number;
  readonly withdrawn: boolean;
  readonly anchors: readonly string[] | null;
  readonly links: readonly BodyLink[];
};

export type LinkTarget = {
  /** null on the bilingual front door. */
  readonly locale: Locale | null;
  readonly visibleFrom: number;
  /** Whether only a notice stands there. */
  readonly withdrawn?: boolean;
  /** Ids on the page that may be linked to; null when they are not known. */
  readonly anchors: ReadonlySet<string> | null;
  /** The address of the same page in the other language, whether or not it exists. */
  readonly twin: string | null;
};

type Site = {
  readonly topics: readonly { readonly id: string }[];
  readonly years: readonly string[];
  readonly indicators: readonly string[];
};

/** The address of a text's page. */
export const textUrl = ({ kind, slug }: Pick<LinkedText, 'kind' | 'slug'>, locale: Locale): string =>
  kind === 'report' ? reportUrl(slug, locale) : standingUrl(slug, locale);

const fixedUrls = ({ topics, years }: Site, locale: Locale): string[] => [
  homeUrl(locale),
  topicsUrl(locale),
  archiveUrl(locale),
  correctionsUrl(locale),
  siteMapUrl(locale),
  ...topics.map(({ id }) => topicUrl(id, locale)),
  ...years.map((year) => archiveYearUrl(year, locale)),
];

/** The routes that exist whatever the texts say, and one for each text, by address. */
export function listLinkTargets(site: Site, texts: readonly LinkedText[]): Map<string, LinkTarget> {
  const always = Number.NEGATIVE_INFINITY;
  const targets = new Map<string, LinkTarget>([
    [frontUrl, { locale: null, visibleFrom: always, anchors: new Set(), twin: null }],
  ]);
  const fixed = { zh: fixedUrls(site, 'zh'), en: fixedUrls(site, 'en') };
  for (const locale of locales)
    for (const [index, url] of fixed[locale].entries()) {
      const twin = fixed[locale === 'zh' ? 'en' : 'zh'][index] ?? null;
      targets.set(url, { locale, visibleFrom: always, anchors: new Set(), twin });
    }
  for (const locale of locales)
    targets.set(figuresUrl(locale), {
      locale,
      visibleFrom: always,
      anchors: new Set([...site.indicators, ...Object.values(figuresAnchors)]),
      twin: figuresUrl(otherLocale(locale)),
    });
  for (const text of texts) {
    const { locale, visibleFrom, withdrawn } = text;
    const anchors = text.anchors && new Set(text.anchors);
    const twin = textUrl(text, locale === 'zh' ? 'en' : 'zh');
    targets.set(textUrl(text, locale), { locale, visibleFrom, withdrawn, anchors, twin });
  }
  return targets;
}
