/** Which pages search engines may list, and which are the same in another language. */
import type { PageKind, PageModel } from '#lib/edition/model';
import { htmlLang, locales } from '#lib/site/locale';
import { frontUrl } from '#lib/site/urls';

/** A page of the same content; `language` as `hreflang` has it. */
export type Alternate = { readonly language: string; readonly url: string };

const unlisted: readonly PageKind[] = ['not-found', 'parallel', 'withdrawn', 'withdrawn-parallel', 'moved'];

/** What search engines may list; nothing of a preview. */
export const isIndexed = ({ kind, site }: PageModel): boolean => !site.preview && !unlisted.includes(kind);

/** For readers of neither language: the front door, a report’s original, or the Chinese page. */
function defaultUrl(model: PageModel): string | null {
  if (model.kind === 'front' || model.kind === 'home') return frontUrl;
  return model.kind === 'report' ? model.twins[model.original] : model.twins.zh;
}

/** Both languages and the default, the page itself among them; none where there is no other language. */
export function listAlternates(model: PageModel): Alternate[] {
  const { twins } = model;
  if (!isIndexed(model) || twins.zh === null || twins.en === null) return [];
  const inLanguages = locales.flatMap((locale) => {
    const url = twins[locale];
    return url === null ? [] : [{ language: htmlLang[locale], url }];
  });
  const otherwise = defaultUrl(model);
  return otherwise === null ? inLanguages : [...inLanguages, { language: 'x-default', url: otherwise }];
}
