/** Judges the addresses of links and images, after entities have been decoded. */
import type { RuleName } from './problems';

type UrlRule = Extract<RuleName, `mdx/url-${string}` | 'mdx/image-file'>;

const unsafeCharacter = /[\s\p{Cc}\p{Cf}\\]|%(?:[01][\da-f]|5c|7f)/iu;
const scheme = /^([^/?#]*?):/;
const host = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?::\d{1,5})?$/i;
const mail = /^mailto:[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+(?:\?[^\s]*)?$/i;
const telephone = /^tel:\+?\d[\d-]*$/i;
const imageFile = /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:png|jpe?g|webp)$/u;

/** `xn--` hosts are refused with IDN: both can look like another site's name. */
const isPlainHost = (authority: string): boolean => host.test(authority) && !/(?:^|\.)xn--/i.test(authority);

function judgeAbsolute(url: string, name: string): UrlRule | null {
  switch (name.toLowerCase()) {
    case 'https': {
      const authority = /^https:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
      return isPlainHost(authority) ? null : 'mdx/url-host';
    }
    case 'mailto':
      return mail.test(url) ? null : 'mdx/url-host';
    case 'tel':
      return telephone.test(url) ? null : 'mdx/url-host';
    default:
      return 'mdx/url-scheme';
  }
}

/** The rule a link breaks; null when it is https, mailto, tel, `/page/` of this site or `#anchor`. */
export function judgeLink(url: string): UrlRule | null {
  if (unsafeCharacter.test(url)) return 'mdx/url-characters';
  const name = scheme.exec(url)?.[1];
  if (name !== undefined && !url.startsWith('#')) return judgeAbsolute(url, name);
  if (url.startsWith('//')) return 'mdx/url-host';
  if (/(?:^|\/|%2f)(?:\.|%2e){1,2}(?:\/|%2f|[?#]|$)/i.test(url)) return 'mdx/url-relative';
  return /^\/|^#./.test(url) ? null : 'mdx/url-relative';
}

/** The rule an image breaks; null when it is the bare name of a PNG, JPEG or WebP file. */
export const judgeImage = (url: string): UrlRule | null => (imageFile.test(url) ? null : 'mdx/image-file');
