/** The foot of every page says who answers for the portal and what it was granted, and nothing that was not. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Footer } from '#components/frame/Footer';
import { FrontPage } from '#components/pages/FrontPage';
import type { Edition } from '#lib/content/edition';
import type { PageModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { headTags } from '#lib/machine/headTags';
import { officialHosts } from '#lib/site/officialLinks';
import { launchedEdition } from '../edition/launchedEdition';
import { sampleEdition } from '../edition/sampleEdition';

const modelsOf = (edition: Edition): PageModel[] => listRoutes(edition).map(({ model }) => model);

/** The front door has a foot of its own, and none while there is nothing to say in it. */
const drawFoot = (model: PageModel) =>
  model.kind === 'front' ? createElement(FrontPage, { model }) : createElement(Footer, { model });

function footOf(model: PageModel): Element {
  const html = renderToStaticMarkup(drawFoot(model));
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document;
  return body.querySelector('footer') ?? body;
}

const linesOf = (foot: Element): string[] =>
  [...foot.querySelectorAll('.imprint li')].map(
    (line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

const linksOf = (foot: Element): string[] =>
  [...foot.querySelectorAll('.imprint a')].map((link) => link.getAttribute('href') ?? '');

function pageAt(edition: Edition, url: string): PageModel {
  const model = modelsOf(edition).find((one) => one.url === url);
  if (model === undefined) throw new Error(`No page ${url}`);
  return model;
}

describe('a portal that was granted everything', () => {
  test('names it in Chinese in the customary forms', () => {
    expect(linesOf(footOf(pageAt(launchedEdition, '/zh/')))).toEqual([
      '主办单位：某市科学技术局',
      '承办单位：某市科技信息所',
      '电话：0000-0000000',
      '网站标识码：0000000000',
      '鄂ICP备00000000号-0',
      '鄂公网安备 00000000000000号',
      '党政机关网站标识',
      '我为政府网站找错',
    ]);
  });

  test('names it in English, the numbers as they were granted and marked as Chinese', () => {
    const foot = footOf(pageAt(launchedEdition, '/en/'));
    expect(linesOf(foot)).toEqual([
      'Published by: A Municipal Bureau of Science and Technology',
      'Operated by: An Institute of Science and Technology Information',
      'Telephone: 0000-0000000',
      'Government website code: 0000000000',
      'ICP filing 鄂ICP备00000000号-0',
      'Public security filing 鄂公网安备 00000000000000号',
      'Registered Party and government website',
      'Report an error on this government website',
    ]);
    const chinese = [...foot.querySelectorAll('.imprint [lang="zh-Hans"]')].map((one) => one.textContent);
    expect(chinese).toEqual(['鄂ICP备00000000号-0', '鄂公网安备 00000000000000号']);
  });

  test('leads to the authorities, the code in the address the one in the words', () => {
    expect(linksOf(footOf(pageAt(launchedEdition, '/zh/topics/')))).toEqual([
      'tel:+86-000-0000000',
      'https://beian.miit.gov.cn/',
      'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000',
      'https://bszs.conac.cn/sitename?method=show&id=00000000000000000000000000000000',
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000000&url=https%3A%2F%2Fkjj.nowhere.gov.cn%2Fzh%2Ftopics%2F',
    ]);
  });

  test('has errors reported of each page by its canonical address, and of a missing page by none', () => {
    const faults = modelsOf(launchedEdition).flatMap((model) => {
      const canonical = headTags(model).links.find(({ rel }) => rel === 'canonical')?.href ?? null;
      const link = new URL(linksOf(footOf(model)).at(-1) ?? '');
      const right = link.host === 'zfwzgl.www.gov.cn' && link.searchParams.get('url') === canonical;
      return right && link.searchParams.get('site_code') === '0000000000' ? [] : [`${model.url}: ${link}`];
    });
    expect(faults).toEqual([]);
    expect(new Set(modelsOf(launchedEdition).map(({ kind }) => kind))).toContain('not-found');
  });

  test('asks nobody’s leave for the addresses it leads to: their hosts are all known', () => {
    const hosts = linksOf(footOf(pageAt(launchedEdition, '/zh/')))
      .filter((link) => link.startsWith('https:'))
      .map((link) => new URL(link).host);
    expect(hosts.filter((host) => !officialHosts.includes(host))).toEqual([]);
  });

  test('says the same on every page of a language but for the address of the page', () => {
    for (const locale of ['zh', 'en'] as const) {
      const pages = modelsOf(launchedEdition).filter((model) => model.locale === locale);
      const said = new Set(pages.map((model) => JSON.stringify(linesOf(footOf(model)))));
      expect(said.size, locale).toBe(1);
    }
  });
});

test('a portal that was granted nothing says nothing of it', () => {
  const said = modelsOf(sampleEdition).flatMap((model) => {
    const foot = footOf(model);
    return linesOf(foot).concat(
      foot.textContent?.match(/备案|ICP|标识码|主办|承办|找错|Published by/g) ?? [],
    );
  });
  expect(said).toEqual([]);
});

test.each([
  ['publisher', ['主办单位：某市科学技术局']],
  ['undertaker', ['承办单位：某市科技信息所']],
  ['contacts', ['电话：0000-0000000']],
] as const)('%s alone is shown alone', (key, lines) => {
  const site = { ...sampleEdition.site, [key]: launchedEdition.site[key] };
  expect(linesOf(footOf(pageAt({ ...sampleEdition, site }, '/zh/')))).toEqual(lines);
});

test.each([
  ['icp', ['鄂ICP备00000000号-0']],
  ['publicSecurity', ['鄂公网安备 00000000000000号']],
  ['siteCode', ['网站标识码：0000000000', '我为政府网站找错']],
  ['conac', ['党政机关网站标识']],
] as const)('%s alone is shown alone, the link for errors with the code it needs', (key, lines) => {
  const site = { ...sampleEdition.site, filings: { [key]: launchedEdition.site.filings?.[key] } };
  expect(linesOf(footOf(pageAt({ ...sampleEdition, site }, '/zh/')))).toEqual(lines);
});
