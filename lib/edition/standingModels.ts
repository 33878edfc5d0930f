/** The models of standing pages and of the pages for addresses that are not there. */
import type { Edition, StandingPage } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import { notFoundUrl, standingUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { allowedHosts, pageFrame } from './frame';
import type { NotFoundModel, StandingModel } from './model';
import { pickedFigures } from './pickedFigures';
import { shownTerms } from './termBase';

/** A standing page in a language, or null where it does not exist in it. */
export function standingModel(edition: Edition, page: StandingPage, locale: Locale): StandingModel | null {
  const text = page.texts[locale];
  if (text === null) return null;
  const other = otherLocale(locale);
  const keyFigures = pickedFigures(text.body, { edition, own: '', locale });
  const terms = shownTerms(edition, text.body, locale);
  return {
    ...pageFrame(edition, {
      locale,
      url: standingUrl(page.slug, locale),
      title: text.title,
      description: text.summary,
      twin: page.texts[other] === null ? null : standingUrl(page.slug, other),
      links: text.body.links.map(({ url }) => url),
    }),
    kind: 'standing',
    summary: text.summary,
    article: {
      sections: text.sections,
      code: text.body.code,
      media: {},
      keyFigures,
      terms,
      hosts: allowedHosts(edition),
    },
    drift: text.drift,
  };
}

/** The 404 page of a language; null is the bilingual one of the whole host. */
export const notFoundModel = (edition: Edition, locale: Locale | null): NotFoundModel => ({
  ...pageFrame(edition, {
    locale: locale ?? 'zh',
    url: notFoundUrl(locale),
    title:
      locale === null
        ? `${words.zh.notFound.title} ${words.en.notFound.title}`
        : words[locale].notFound.title,
    description: words[locale ?? 'zh'].notFound.text,
    twin: null,
  }),
  kind: 'not-found',
  whole: locale === null,
});
