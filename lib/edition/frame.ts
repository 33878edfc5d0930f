/** Makes what surrounds every page. */
import type { Edition } from '#lib/content/edition';
import { leavesFor, type Outward } from '#lib/site/leaving';
import { type Locale, otherLocale } from '#lib/site/locale';
import { officialHosts } from '#lib/site/officialLinks';
import { standingUrl } from '#lib/site/urls';
import type { Frame, Link } from './model';

export type FrameInput = Pick<Frame, 'locale' | 'url' | 'title' | 'description'> & {
  /** The page's address in the other language; null where it does not exist. */
  readonly twin: string | null;
  /** Addresses its text leads to, those of the site among them. */
  readonly links?: readonly string[];
};

/** The standing pages of a language, in the editors' order. */
export const listStanding = (edition: Edition, locale: Locale): Link[] =>
  edition.pages.flatMap((page) => {
    const text = page.texts[locale];
    return text === null ? [] : [{ url: standingUrl(page.slug, locale), label: text.title }];
  });

/** The portal's own host, those of the State's services, and those editors trust. */
export const allowedHosts = ({ site }: Edition): string[] => [
  new URL(site.origin).host,
  ...officialHosts,
  ...(site.trustedHosts ?? []),
];

/** An address and whether it leads out of the allowed hosts. */
export const outward = (url: string | undefined, hosts: readonly string[]): Outward =>
  url === undefined ? { url: null, leaves: false } : { url, leaves: leavesFor(url, hosts) };

function siteFrame(edition: Edition, locale: Locale): Frame['site'] {
  const { site } = edition;
  const hosts = allowedHosts(edition);
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
      ...outward(url, hosts),
    })),
  };
}

/** The frame of one page. */
export function pageFrame(edition: Edition, { twin, links = [], ...input }: FrameInput): Frame {
  const { locale, url } = input;
  const twins = otherLocale(locale) === 'en' ? { zh: url, en: twin } : { zh: twin, en: url };
  const site = siteFrame(edition, locale);
  const hosts = allowedHosts(edition);
  const leaves =
    links.some((link) => leavesFor(link, hosts)) || site.contacts.some((contact) => contact.leaves);
  return { ...input, twins, site, standing: listStanding(edition, locale), leaves };
}
