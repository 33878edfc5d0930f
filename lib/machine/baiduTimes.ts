/** A report’s times as Baidu reads them, in the form of its rule on the times of landing pages (落地页时间因子). */
import type { ReportModel } from '#lib/edition/model';
import { absoluteUrl } from '#lib/site/urls';
import { changeMoment } from './lastChange';
import { beijingClock } from './moments';
import { imagesOf } from './newsReport';

type BaiduTimes = {
  readonly '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';
  readonly '@id': string;
  readonly title: string;
  readonly images?: readonly string[];
  readonly description: string;
  /** Beijing’s clock, without zone. */
  readonly pubDate: string;
  readonly upDate?: string;
};

/** Baidu shows one picture or three. */
const shownImages = (images: readonly string[]): readonly string[] =>
  images.length < 3 ? images.slice(0, 1) : images.slice(0, 3);

/**
 * The portal’s own times: a piece that never changed was last changed when it was posted, as the rule asks;
 * a change whose minute is not known is left out. null where there is no time of posting to give.
 */
export function baiduTimes(model: ReportModel): BaiduTimes | null {
  const { site, url, title, summary, posted } = model;
  const published = beijingClock(posted);
  const changed = changeMoment(model);
  const images = shownImages(imagesOf(model));
  if (published === null) return null;
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': absoluteUrl(site.origin, url),
    title,
    ...(images.length === 0 ? {} : { images }),
    description: summary,
    pubDate: published,
    ...(changed === null ? {} : { upDate: beijingClock(changed) ?? published }),
  };
}
