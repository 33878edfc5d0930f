/** Where an address leads that has moved. */

/** `from` is an address of old; where it ends in `/`, what lies under it moves along. */
export type Redirect = { readonly from: string; readonly to: string };

const isFolder = (path: string): boolean => path.endsWith('/');

/** The new address of a path: by its own redirect, or else along with the innermost folder that moved; null for none. */
export function movedTo(path: string, redirects: readonly Redirect[]): string | null {
  const own = redirects.find(({ from }) => from === path);
  if (own !== undefined) return own.to;
  const [folder] = redirects
    .filter(({ from, to }) => isFolder(from) && isFolder(to) && path.startsWith(from))
    .sort((a, b) => b.from.length - a.from.length);
  return folder === undefined ? null : folder.to + path.slice(folder.from.length);
}
