/** Reads the portal's addresses: what each is of, and whether it is a promise. */

/** What an address belongs to, by the name that is part of it. */
export type AddressOwner = { readonly kind: 'report' | 'topic'; readonly name: string };

const ofReport = /^\/(?:(?:zh|en|both)\/reports|media)\/([^/]+)\//;
const ofTopic = /^\/(?:zh|en)\/topics\/([^/]+)\//;

/** The report or topic whose page or file stands at a path; null for anything else. */
export function addressOwner(path: string): AddressOwner | null {
  const report = ofReport.exec(path)?.[1];
  if (report !== undefined) return { kind: 'report', name: report };
  const topic = ofTopic.exec(path)?.[1];
  return topic === undefined ? null : { kind: 'topic', name: topic };
}

/** Whether readers see a page there, rather than a file. */
export const isPageAddress = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/** What only serves other pages or is made anew by number, and the pages of what is not there. */
const unpromised = /^\/(?:assets\/|share\/|sitemap-|feed\.css$|_redirects$|(?:zh\/|en\/)?404\.html$)/;

/** Whether those who cite or follow an address may count on it for ever. */
export const isPromised = (path: string): boolean => !unpromised.test(path);
