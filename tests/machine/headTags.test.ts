/** The languages of every page, by one table, over an archive in which a third of the reports lack a translation. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { headTags } from '#lib/machine/headTags';
import { absoluteUrl } from '#lib/site/urls';
import { archiveEdition, bothLanguages } from '../edition/archiveEdition';
import { sampleEdition } from '../edition/sampleEdition';

const count = 200;
const { origin } = sampleEdition.site;

const models: readonly PageModel[] = listRoutes(archiveEdition(count)).map(({ model }) => model);
const byAddress = new Map(models.map((model) => [absoluteUrl(origin, model.url), model]));

const alternatesOf = (model: PageModel): readonly (readonly [string | undefined, string])[] =>
  headTags(model)
    .links.filter(({ rel, hrefLang }) => rel === 'alternate' && hrefLang !== undefined)
    .map(({ hrefLang, href }) => [hrefLang, href] as const);

const isReport = ({ kind }: PageModel): boolean => kind === 'report';

describe('the languages of a page', () => {
  test('are named only where they exist, and every page named says the same', () => {
    const faults = models.flatMap((model) =>
      alternatesOf(model).flatMap(([language, href]) => {
        const twin = byAddress.get(href);
        if (twin === undefined) return [`${model.url}: ${language} leads nowhere`];
        const same = JSON.stringify(alternatesOf(twin)) === JSON.stringify(alternatesOf(model));
        return same ? [] : [`${model.url}: ${href} does not answer`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('are missing from none that has both', () => {
    const reports = models.filter(isReport);
    const named = reports.filter((model) => alternatesOf(model).length === 3);
    const single = Math.floor(count / 3);
    expect(reports).toHaveLength((count - single) * 2 + single);
    expect(named).toHaveLength((count - single) * 2);
    expect(reports.filter((model) => ![0, 3].includes(alternatesOf(model).length))).toEqual([]);
  });

  test('fall back to the front door, a report to its original', () => {
    const fallback = (url: string) => {
      const model = byAddress.get(absoluteUrl(origin, url));
      return model === undefined ? [] : alternatesOf(model).filter(([language]) => language === 'x-default');
    };
    expect(fallback('/en/')).toEqual([['x-default', `${origin}/`]]);
    expect(fallback('/en/reports/report-1/')).toEqual([
      ['x-default', `${origin}/${bothLanguages?.original}/reports/report-1/`],
    ]);
  });
});

describe('the tags of a page', () => {
  const nameOf = (meta: object): string => String(Object.values(meta)[0]).toLowerCase();

  test('have no name twice, whatever its case, and none is empty', () => {
    for (const model of models) {
      const { metas } = headTags(model);
      const names = metas.map(nameOf);
      expect(new Set(names).size, model.url).toBe(names.length);
      expect(metas.every(({ content }) => content.trim() !== '')).toBe(true);
    }
  });

  test('carry a code or number only once it was granted', () => {
    const home = listRoutes(sampleEdition).find(({ url }) => url === '/zh/')?.model;
    if (home === undefined) throw new Error('No home');
    expect(headTags(home).metas.map(nameOf)).not.toContain('siteidcode');
    const granted = { ...home, site: { ...home.site, filings: { siteCode: '4212000001' } } };
    expect(headTags(granted).metas).toContainEqual({ name: 'SiteIDCode', content: '4212000001' });
  });
});
