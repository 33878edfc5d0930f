/** Which addresses a site would answer at, and whether it keeps those it has promised. */
import { type Addresses, checkAddresses } from '#lib/content/checkAddresses';
import type { Edition } from '#lib/content/edition';
import type { Promises } from '#lib/content/readPromises';
import { listMoved } from '#lib/edition/moved';
import { redirectsFile } from '#lib/machine/redirectsFile';
import type { SiteBuild } from '#lib/publish/publishSite';
import type { ExtraFile } from '#lib/publish/treeFiles';
import { isPageAddress, isPromised } from '#lib/site/addresses';
import type { ContentProblem } from '#lib/site/problem';

const pagesOf = ({ routes }: SiteBuild): string[] =>
  routes.flatMap(({ model }) => (model.kind === 'moved' ? [] : [model.url]));

/** Where something stands that others may count on: pages and files, sorted. */
export const standingAddresses = (site: SiteBuild): string[] =>
  [...pagesOf(site), ...site.extras.map(({ file }) => `/${file}`)].filter(isPromised).sort();

/** The site with a copy of each file that moved at its old address, and the list of all that moved. */
export function withMovedFiles(site: SiteBuild, edition: Edition): SiteBuild {
  const standing = new Map(site.extras.map((extra) => [`/${extra.file}`, extra]));
  const moved = listMoved(edition, new Set([...pagesOf(site), ...standing.keys()]));
  const copies = moved.flatMap(({ from, to }): ExtraFile[] => {
    const extra = standing.get(to);
    return extra === undefined ? [] : [{ ...extra, file: from.slice(1) }];
  });
  const list = redirectsFile(moved);
  return { ...site, extras: [...site.extras, ...copies, ...(list === null ? [] : [list])] };
}

/** What a site loses of what was promised, and redirects that lead nowhere. A preview leaves out feeds and sitemaps. */
export function addressProblems(site: SiteBuild, edition: Edition, promises: Promises): ContentProblem[] {
  const given: Addresses = {
    kept: new Set(standingAddresses(site)),
    knows: (url) => !edition.site.preview || isPageAddress(url),
    withdrawn: edition.withdrawn.map(({ slug }) => slug),
    hidden: () => null,
    suggest: () => null,
  };
  return checkAddresses(promises, given);
}
