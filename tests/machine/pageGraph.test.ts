/** The structured data of pages: one graph over an archive with gaps, and what a report says of itself. */
import { describe, expect, test } from 'vitest';
import type { Edition, Report } from '#lib/content/edition';
import { reportModel } from '#lib/edition/reportModel';
import { listRoutes } from '#lib/edition/routes';
import { headTags } from '#lib/machine/headTags';
import type { Locale } from '#lib/site/locale';
import { archiveEdition, bothLanguages } from '../edition/archiveEdition';
import { sampleEdition } from '../edition/sampleEdition';
import { isNode, joinGraphs, type Node, nodesOf } from './joinGraphs';

const origin = 'https://kebao.example';

const graphsOf = (edition: Edition): object[] =>
  listRoutes(edition).flatMap(({ model }) => headTags(model).data);

/** The report of the sample with other facts, in a language. */
function articleOf(facts: Partial<Report['facts']>, locale: Locale = 'zh', change: Partial<Report> = {}) {
  if (bothLanguages === undefined) throw new Error('The sample has no bilingual report');
  const report = { ...bothLanguages, ...change, facts: { ...bothLanguages.facts, ...facts } };
  const model = reportModel(sampleEdition, report, locale);
  const data = model === null ? [] : headTags(model).data;
  return {
    article: data.flatMap(nodesOf).find((node) => node['@type'] === 'NewsArticle') ?? {},
    page: data.flatMap(nodesOf).find((node) => node['@type'] === 'WebPage') ?? {},
    baidu: data.filter(isNode).find((one) => String(one['@context']).includes('baidu')) ?? {},
  };
}

describe('an archive of 200 reports, a third of them in one language', () => {
  const { dangling, contradictions, facts } = joinGraphs(graphsOf(archiveEdition(200)));
  const fact = (path: string, property: string) => facts.get(`${origin}${path}#news_report`)?.get(property);

  test('is one graph: nothing is named that is nowhere described, nothing is said in two ways', () => {
    expect(dangling).toEqual([]);
    expect(contradictions).toEqual([]);
    expect(facts.size).toBeGreaterThan(1000);
  });

  test('tells of each report once a language, and of none that is not there', () => {
    const articles = [...facts].filter(([, known]) => known.has('headline'));
    expect(articles).toHaveLength(134 * 2 + 66);
    expect(fact('/zh/reports/report-3/', 'headline')).toBeUndefined();
    expect(fact('/zh/reports/report-6/', 'headline')).toBeDefined();
  });

  test('leads from original to translation and back, and nowhere from a report in one language', () => {
    expect(fact('/zh/reports/report-1/', 'workTranslation')).toBe(
      JSON.stringify(`${origin}/en/reports/report-1/#news_report`),
    );
    expect(fact('/en/reports/report-1/', 'translationOfWork')).toBe(
      JSON.stringify(`${origin}/zh/reports/report-1/#news_report`),
    );
    for (const [id, known] of facts) {
      const single = /report-(\d+)\//.exec(id)?.[1];
      if (single !== undefined && Number(single) % 3 === 0)
        expect([known.get('workTranslation'), known.get('translationOfWork')]).toEqual([
          undefined,
          undefined,
        ]);
    }
  });
});

describe('joining', () => {
  const page = (...graph: Node[]) => ({ '@context': 'https://schema.org', '@graph': graph });

  test('finds what is named and not described', () => {
    expect(joinGraphs([page({ '@id': 'a', isPartOf: { '@id': 'b' } })]).dangling).toEqual(['b']);
  });

  test('finds what two pages say differently', () => {
    const pages = [page({ '@id': 'a', name: '甲' }), page({ about: { '@id': 'a', name: '乙' } })];
    expect(joinGraphs(pages).contradictions).toEqual(['a name: "甲" / "乙"']);
  });
});

describe('who publishes', () => {
  test('is not made up for a demonstration', () => {
    expect(JSON.stringify(graphsOf(sampleEdition))).not.toMatch(/publisher|GovernmentOrganization/);
  });

  test('is one government organisation in both languages once it is stated', () => {
    const publisher = { zh: '某市科学技术局', en: 'Bureau of Science and Technology' };
    const graphs = graphsOf({ ...sampleEdition, site: { ...sampleEdition.site, publisher } });
    const { facts, contradictions, dangling } = joinGraphs(graphs);
    expect([contradictions, dangling]).toEqual([[], []]);
    const bodies = [...facts.values()].filter((known) => known.get('@type') === '"GovernmentOrganization"');
    expect(bodies.map((known) => [known.get('name'), known.get('alternateName')])).toEqual([
      [JSON.stringify(publisher.zh), JSON.stringify(publisher.en)],
    ]);
    const reports = [...facts.values()].filter((known) => known.has('headline'));
    expect(new Set(reports.map((known) => known.get('publisher')))).toEqual(
      new Set([JSON.stringify(`${origin}/#publishing_body`)]),
    );
  });
});

describe('a report’s dates', () => {
  test('are of first publication in the report, no more precise than known, and of posting in the page', () => {
    const { article, page } = articleOf({ published: '2021', posted: '2026-11-23T13:00+08:00' });
    expect(article.datePublished).toBe('2021');
    expect(page.datePublished).toBe('2026-11-23T13:00:00+08:00');
    expect([article.dateModified, page.dateModified]).toEqual([undefined, undefined]);
    expect(articleOf({ published: '2021-07-12T09:30+08:00' }).article.datePublished).toBe(
      '2021-07-12T09:30:00+08:00',
    );
  });

  test('of change are the latest of its updates and corrections', () => {
    const corrections = [{ date: '2026-12-02', zh: '改了一处。', en: 'One place mended.' }];
    const { article } = articleOf({ updated: '2026-12-01T08:00+08:00', corrections });
    expect(article.dateModified).toBe('2026-12-02');
    expect(article.correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2026-12-02', text: '改了一处。' },
    ]);
  });

  test('of a correction lead to the block it mends', () => {
    const corrections = [{ date: '2026-12-02', zh: '改了一处。', en: 'One place mended.', block: 'lead-1' }];
    const { article, page } = articleOf({ corrections });
    expect(article.correction).toMatchObject([{ url: `${page['@id']}#lead-1` }]);
  });
});

describe('what a report was taken from', () => {
  test('is a publication of the same date, of which nothing more is claimed than is known', () => {
    const earlier = { '@type': 'NewsArticle', datePublished: '2021' };
    for (const locale of ['zh', 'en'] as const)
      expect(articleOf({ published: '2021' }, locale).article.isBasedOn).toEqual({
        ...earlier,
        '@id': `${origin}/zh/reports/${bothLanguages?.slug}/#first_publication`,
      });
  });

  test('is its stated source, named where the original is', () => {
    const source = { name: { zh: '某日报', en: 'A Daily' }, url: 'https://example.com/a' };
    expect(articleOf({ source }).article.isBasedOn).toMatchObject({
      publisher: { '@type': 'Organization', name: '某日报' },
      url: 'https://example.com/a',
    });
  });

  test('is nothing where it first appeared here', () => {
    const here = { published: '2026-11', posted: '2026-11-23T13:00+08:00' };
    expect(articleOf(here).article.isBasedOn).toBeUndefined();
  });
});

test('a report’s pictures come before the one that stands for its page where it is shared', () => {
  const media = [{ name: 'map.png', path: '', width: 1, height: 1 }];
  const { article } = articleOf({}, 'zh', { media });
  const model = bothLanguages && reportModel(sampleEdition, { ...bothLanguages, media }, 'zh');
  const shared =
    model && headTags(model).metas.find((tag) => 'property' in tag && tag.property === 'og:image');
  expect(shared?.content).toMatch(/^https:.*\.png$/);
  expect(article.image).toEqual([`${origin}/media/${bothLanguages?.slug}/map.png`, shared?.content]);
});

describe('the people of a report', () => {
  const named = (role: 'reporter' | 'office' | 'translator', zh: string, en: string) => ({
    role,
    name: { zh, en },
  });

  test('have their roles; an office is an organisation; translators are no authors', () => {
    const byline = [
      named('reporter', '甲', 'A'),
      named('office', '某办公室', 'An Office'),
      named('translator', '乙', 'B'),
    ];
    const { article } = articleOf({ byline });
    expect(article.author).toEqual([
      { '@type': 'Person', name: '甲', jobTitle: '记者' },
      { '@type': 'Organization', name: '某办公室' },
    ]);
    expect(article.translator).toEqual([{ '@type': 'Person', name: '乙' }]);
  });

  test('are persons where a person translated; for a machine’s translation a body answers', () => {
    const translated = (kind: 'human' | 'machine') => {
      const text = bothLanguages?.texts.en;
      if (text == null) throw new Error('The sample has no translation');
      const texts = {
        zh: bothLanguages?.texts.zh ?? null,
        en: { ...text, translation: { translator: 'T', kind } },
      };
      return articleOf({}, 'en', { texts }).article;
    };
    expect(translated('human').translator).toEqual([{ '@type': 'Person', name: 'T' }]);
    expect(translated('machine')).toMatchObject({
      translator: [{ '@type': 'Organization', name: 'T' }],
      creditText: 'Translation: T. Machine translation, not reviewed by a person.',
    });
  });
});

test('a licence is claimed only for what was written for the portal', () => {
  expect(articleOf({ kind: 'report' }).article.license).toBeUndefined();
  expect(
    articleOf({ kind: 'brief', source: { name: { zh: '报', en: 'P' } } }).article.license,
  ).toBeUndefined();
  expect(articleOf({ kind: 'brief' }).article.license).toBe('https://creativecommons.org/licenses/by/4.0/');
});

describe('Baidu’s times', () => {
  const posted = '2026-11-23T23:30+08:00';

  test('are Beijing’s without zone; a piece that never changed was changed when it was posted', () => {
    expect(articleOf({ posted }).baidu).toEqual({
      '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
      '@id': `${origin}/zh/reports/${bothLanguages?.slug}/`,
      title: bothLanguages?.texts.zh?.title,
      description: bothLanguages?.texts.zh?.summary,
      pubDate: '2026-11-23T23:30:00',
      upDate: '2026-11-23T23:30:00',
    });
  });

  test('give a change only to the minute it is known by', () => {
    expect(articleOf({ posted, updated: '2026-11-24T00:10+08:00' }).baidu.upDate).toBe('2026-11-24T00:10:00');
    expect(articleOf({ posted, updated: '2026-11-24' }).baidu).not.toHaveProperty('upDate');
  });

  test('come with one picture or three', () => {
    const pictures = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `${n}.png`, path: '', width: 1, height: 1 }));
    const shown = (count: number) => articleOf({}, 'zh', { media: pictures(count) }).baidu.images;
    const address = (n: number) => `${origin}/media/${bothLanguages?.slug}/${n}.png`;
    expect(shown(0)).toBeUndefined();
    expect(shown(2)).toEqual([address(0)]);
    expect(shown(4)).toEqual([address(0), address(1), address(2)]);
  });
});
