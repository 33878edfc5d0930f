/** The models of the pages that lead readers from an address of old to the new one. */
import type { Edition } from '#lib/content/edition';
import { isPageAddress } from '#lib/site/addresses';
import { isLocale, type Locale } from '#lib/site/locale';
import { movedWords } from '#lib/site/movedWords';
import { words } from '#lib/site/words';
import { pageFrame } from './frame';
import type { PageModel } from './model';
import { listMoved } from './moved';
import type { MovedModel } from './noticeModel';

/** In the language of the address; in Chinese where it names none. */
function localeOf(path: string): Locale {
  const [, first = ''] = path.split('/');
  return isLocale(first) ? first : 'zh';
}

function movedModel(edition: Edition, from: string, to: PageModel): MovedModel {
  const locale = localeOf(from);
  const { title, text } = movedWords[locale];
  const frame = pageFrame(edition, {
    locale,
    url: from,
    title: `${title}${words[locale].colon}${to.title}`,
    description: text,
    twin: null,
  });
  return {
    ...frame,
    twins: to.twins,
    kind: 'moved',
    target: { url: to.url, label: to.title },
    language: to.locale,
  };
}

/** A page for each page that moved; `pages` are all that stand somewhere. */
export function movedModels(edition: Edition, pages: readonly PageModel[]): MovedModel[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return listMoved(edition, new Set(byUrl.keys())).flatMap(({ from, to }) => {
    const target = byUrl.get(to);
    return target === undefined || !isPageAddress(from) ? [] : [movedModel(edition, from, target)];
  });
}
