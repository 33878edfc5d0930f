/** Which pages have pictures of their own, and what stands on them. */
import { describe, expect, test } from 'vitest';
import type { Edition, Report } from '#lib/content/edition';
import type { ReportModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { listShareImages } from '#lib/edition/shareImages';
import { isPromised } from '#lib/site/addresses';
import { sampleEdition } from './sampleEdition';

const [sample] = sampleEdition.reports.filter(({ slug }) => slug === 'newest-brief');
const oldReport = sampleEdition.reports.find(({ slug }) => slug === 'the-report');

/** Many briefs, then the only report, older than all of them, and one brief older still. */
function archive(count: number): Edition {
  if (sample === undefined || oldReport === undefined) throw new Error('The sample has changed');
  const brief = (n: number): Report => ({ ...sample, slug: `brief-${n}` });
  const briefs = Array.from({ length: count }, (_, n) => brief(n));
  return { ...sampleEdition, reports: [...briefs, oldReport, brief(count)] };
}

const urlsOf = (edition: Edition): string[] => listShareImages(edition).map(({ url }) => url);

const imageOf = (edition: Edition, url: string): ReportModel['image'] => {
  const model = listRoutes(edition).find((route) => route.url === url)?.model;
  if (model?.kind !== 'report') throw new Error(`No report at ${url}`);
  return model.image;
};

describe('a large archive', () => {
  const edition = archive(700);

  test('has pictures of its newest 500 pieces, of the leading report, of topics and of the portal, in each language', () => {
    const urls = urlsOf(edition);
    expect(urls).toHaveLength(2 * (500 + 1 + edition.topics.length + 1));
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain('/share/zh/reports/brief-499.png');
    expect(urls).not.toContain('/share/zh/reports/brief-500.png');
    expect(urls).toContain('/share/en/reports/the-report.png');
  });

  test('promises no picture for ever, since older ones give way', () => {
    expect(urlsOf(edition).filter(isPromised)).toEqual([]);
  });

  test('shows the picture of its main topic on an older page', () => {
    expect(imageOf(edition, '/en/reports/brief-500/')).toEqual({
      url: '/share/en/topics/talent.png',
      headline: 'Talent',
    });
    expect(imageOf(edition, '/en/reports/brief-0/')?.url).toBe('/share/en/reports/brief-0.png');
  });

  test('names no picture that is not made', () => {
    const made = new Set(urlsOf(edition));
    const named = listRoutes(edition).flatMap(({ model }) =>
      model.kind === 'report' || model.kind === 'topic' ? [model.image?.url ?? ''] : [],
    );
    expect(named.filter((url) => !made.has(url))).toEqual([]);
  });
});

describe('a picture', () => {
  const find = (edition: Edition, url: string) => listShareImages(edition).find((one) => one.url === url);

  test('of a report says its kind, its main topic, its date as far as it is known, and who wrote it', () => {
    const image = find(sampleEdition, '/share/zh/reports/the-report.png');
    expect(image?.kicker).toEqual(['报道', '政策', '2021年']);
    expect(image?.headline).toBe('那篇报道');
    expect(image?.credit).toBe('记者\u00a0杜培清');
  });

  test('of a reprint names its source instead', () => {
    const source = { name: { zh: '咸宁日报', en: 'Xianning Daily' } };
    const reports = sampleEdition.reports.map((one) => ({ ...one, facts: { ...one.facts, source } }));
    expect(find({ ...sampleEdition, reports }, '/share/en/reports/the-report.png')?.credit).toBe(
      'Source: Xianning Daily',
    );
  });

  test('exists only in the languages of its report', () => {
    expect(urlsOf(sampleEdition).filter((url) => url.includes('chinese-only'))).toEqual([
      '/share/zh/reports/chinese-only.png',
    ]);
  });

  test('says that this is a demonstration until the portal is in production', () => {
    const production = { ...sampleEdition, site: { ...sampleEdition.site, stage: 'production' as const } };
    expect(listShareImages(sampleEdition).map(({ demonstration }) => demonstration)).not.toContain(null);
    expect(new Set(listShareImages(production).map(({ demonstration }) => demonstration))).toEqual(
      new Set([null]),
    );
  });
});
