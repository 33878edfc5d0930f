/** `robots.txt`: everything may be read, and where the sitemaps are; of a preview, nothing. */
import { absoluteUrl, newsSitemapUrl, sitemapUrl } from '#lib/site/urls';
import type { MachineFile } from './machineFile';

type Site = { readonly origin: string; readonly preview: boolean };

export function robotsFile({ origin, preview }: Site): MachineFile {
  const sitemaps = [sitemapUrl(null), newsSitemapUrl].map((url) => `Sitemap: ${absoluteUrl(origin, url)}`);
  const rules = preview ? ['Disallow: /'] : ['Allow: /', '', ...sitemaps];
  return { file: 'robots.txt', text: ['User-agent: *', ...rules, ''].join('\n') };
}
