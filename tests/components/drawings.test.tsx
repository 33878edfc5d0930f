/** What pages draw from their models. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReportPage } from '#components/article/ReportPage';
import { HomePage } from '#components/pages/HomePage';
import { ListPage } from '#components/pages/ListPage';
import type { PageModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { sampleEdition } from '../edition/sampleEdition';

const routes = listRoutes(sampleEdition);

function draw<K extends PageModel['kind']>(
  url: string,
  kind: K,
  Page: (props: { model: Extract<PageModel, { kind: K }> }) => React.ReactNode,
) {
  const isKind = (model: PageModel | undefined): model is Extract<PageModel, { kind: K }> =>
    model?.kind === kind;
  const model = routes.find((route) => route.url === url)?.model;
  if (!isKind(model)) throw new Error(`${url} is no ${kind}`);
  return parseHTML(`<html><body>${renderToStaticMarkup(createElement(Page, { model }))}</body></html>`)
    .document;
}

const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a report page', () => {
  const page = draw('/zh/reports/the-report/', 'report', ReportPage);

  test('carries the marks machines rely on, once each', () => {
    for (const mark of [
      'article',
      'h1',
      'nav[data-sections]',
      'address[data-byline]',
      'time[data-published]',
      'a[data-switch]',
    ]) {
      expect(page.querySelectorAll(mark), mark).toHaveLength(1);
    }
  });

  test('gives its date no more precision than is known', () => {
    const date = page.querySelector('time[data-published]');
    // React writes the attribute as `dateTime`; HTML does not mind, the test's parser does.
    expect([date?.getAttribute('dateTime'), words(date)]).toEqual(['2021', '2021年']);
  });

  test('gives each block its id and each section its heading', () => {
    expect(words(page.querySelector('p#first-1'))).toBe('Body of 那篇报道');
    expect(page.querySelector('section#first > h2')).not.toBeNull();
  });

  test('leads from the navigation to the section, by the label of the frontmatter', () => {
    const link = page.querySelector('nav[data-sections] a');
    expect([link?.getAttribute('href'), words(link)]).toEqual(['#first', '一第一节']);
    expect(link?.querySelector('[aria-hidden="true"]')?.textContent).toBe('一');
  });

  test('says which text is the original', () => {
    expect(words(page.querySelector('.statement'))).toContain('原文为中文');
    const translation = draw('/en/reports/the-report/', 'report', ReportPage);
    expect(words(translation.querySelector('.statement'))).toContain('Translated from the Chinese original');
  });

  test('shows its own corrections', () => {
    expect(words(page.querySelector('#corrections')?.parentElement ?? null)).toContain('改了一处。');
  });

  test('offers no other language where there is none, and says so', () => {
    const alone = draw('/zh/reports/chinese-only/', 'report', ReportPage);
    expect(alone.querySelectorAll('a[data-switch]')).toHaveLength(0);
    expect(alone.querySelectorAll('link[rel=alternate]')).toHaveLength(0);
    expect(words(alone.querySelector('.switch'))).toBe('仅有中文');
  });

  test('says on top that this is a demonstration edition', () => {
    expect(words(page.querySelector('.notice'))).toContain('演示版');
  });
});

describe('lists', () => {
  test('what exists only in the other language stands apart, in its own language', () => {
    const page = draw('/en/topics/policy/', 'topic', ListPage);
    const elsewhere = page.querySelector('.elsewhere');
    expect(words(elsewhere)).toContain('1 piece exists only in Chinese');
    expect(elsewhere?.querySelector('li')?.getAttribute('lang')).toBe('zh-Hans');
  });

  test('the lead opens its sections from the home page', () => {
    const page = draw('/en/', 'home', HomePage);
    const hrefs = [...page.querySelectorAll('.lead .section-list a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual(['/en/reports/the-report/#first']);
  });
});
