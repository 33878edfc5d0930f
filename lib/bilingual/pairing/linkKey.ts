/** The normal form of an address, in which a page or file and its counterpart in the other language are the same. */
import type { BodyLink } from '#lib/mdx/body';

const language = '(?:zh(?:[-_](?:cn|hans))?|chs|chinese|en(?:[-_](?:us|gb))?|eng|english)';
const languageSegment = new RegExp(`/(?:${language}|cn)(?=/|$)`, 'gi');
/** In the name of a file: map.zh.png, report_en.pdf. */
const languageSuffix = new RegExp(`[._-]${language}(?=\\.[a-z\\d]+$)`, 'i');
const languageHost = new RegExp(`^(?:(?:www|cn|${language})\\.)+(?=[^.]+\\.)`, 'i');
const languageParameter = new RegExp(`^[^=]*=${language}$`, 'i');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pathKey = (path: string): string =>
  decode(path).replace(languageSegment, '').replace(languageSuffix, '').replace(/\/$/, '');

const queryKey = (query: string): string =>
  query
    .split('&')
    .filter((part) => part !== '' && !languageParameter.test(part))
    .sort()
    .join('&');

/** The fragment of a page elsewhere is its own affair; that of a page here names a section, alike in both languages. */
function siteKey(url: string): string {
  const [rest = '', fragment = ''] = url.split('#');
  const [path = '', query = ''] = rest.split('?');
  return `${pathKey(path)}?${queryKey(query)}#${fragment}`;
}

function webKey(url: string): string {
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?#]*)([^?#]*)\??([^#]*)/i.exec(url) ?? [];
  return `//${host.toLowerCase().replace(languageHost, '')}${pathKey(path)}?${queryKey(query)}`;
}

/**
 * Equal for addresses that lead to the same: a page of this site in either language, the same host and path
 * elsewhere, where only a segment, file name or parameter that names a language may differ, and the same picture or
 * its variant for a language, such as `map.zh.png`.
 */
export function linkKey({ kind, url }: Pick<BodyLink, 'kind' | 'url'>): string {
  if (kind === 'image') return url.replace(languageSuffix, '');
  if (/^https?:/i.test(url)) return webKey(url);
  return /^[a-z]+:/i.test(url) ? decode(url.split('?')[0] ?? url).toLowerCase() : siteKey(url);
}
