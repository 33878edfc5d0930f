/** The words of a page’s heading, as readers see them. */
import type { PageModel } from '#lib/edition/model';

export function pageHeading({ kind, title, site, locale }: PageModel): string {
  if (kind === 'front') return `${site.name.zh} ${site.name.en}`;
  return kind === 'home' ? site.name[locale] : title;
}
