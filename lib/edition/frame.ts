/** Makes what surrounds every page. */
import type { Edition } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import { standingUrl } from '#lib/site/urls';
import type { Frame, Link } from './model';

export type FrameInput = Pick<Frame, 'locale' | 'url' | 'title' | 'description'> & {
  /** The page's address in the other language; null where it does not exist. */
  readonly twin: string | null;
};

/** The standing pages of a language, in the editors' order. */
export const listStanding = (edition: Edition, locale: Locale): Link[] =>
  edition.pages.flatMap((page) => {
    const text = page.texts[locale];
    return text === null ? [] : [{ url: standingUrl(page.slug, locale), label: text.title }];
  });

function siteFrame({ site }: Edition, locale: Locale): Frame['site'] {
  return {
    stage: site.stage,
    preview: site.preview,
    name: site.name,
    tagline: site.tagline,
    origin: site.origin,
    publisher: site.publisher ?? null,
    undertaker: site.undertaker ?? null,
    filings: site.filings ?? {},
    contacts: (site.contacts ?? []).map(({ label, value, url }) => ({
      label: label[locale],
      value,
      url: url ?? null,
    })),
  };
}

/** The frame of one page. */
export function pageFrame(edition: Edition, { twin, ...input }: FrameInput): Frame {
  const { locale, url } = input;
  const twins = otherLocale(locale) === 'en' ? { zh: url, en: twin } : { zh: twin, en: url };
  return { ...input, twins, site: siteFrame(edition, locale), standing: listStanding(edition, locale) };
}
