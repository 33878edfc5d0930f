/** Finds the address an editor probably meant. */
import { nearest } from '#lib/site/nearest';

const tailOf = (path: string): string => path.split('/').at(-2) ?? '';

/** The same with its final slash, or a sibling whose name is much the same; null where there is none. */
export function nearestAddress(url: string, known: Iterable<string>): string | null {
  const urls = [...known];
  if (urls.includes(`${url}/`)) return `${url}/`;
  const prefix = url.slice(0, url.replace(/\/$/, '').lastIndexOf('/') + 1);
  const siblings = urls.filter((one) => one.startsWith(prefix) && one !== prefix);
  const near = nearest(tailOf(url), siblings.map(tailOf));
  return near === null ? null : `${prefix}${near}/`;
}
