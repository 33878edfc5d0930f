/** How a page tells its readers that a part of the translation has not followed its original. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReportPage } from '#components/article/ReportPage';
import { StandingPage } from '#components/pages/StandingPage';
import type { Drift, ReportModel, StandingModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { sampleEdition } from '../edition/sampleEdition';

const parse = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

const drift: readonly Drift[] = [
  { part: 'title', id: 'title', changed: null },
  { part: 'summary', id: 'summary', changed: '2026-05-03' },
  { part: 'heading', id: 'first', changed: null },
  { part: 'block', id: 'first-1', changed: null },
  { part: 'block', id: 'lead-2', changed: null },
];

const sample = listRoutes(sampleEdition).find(({ url }) => url === '/en/reports/the-report/')?.model;
if (sample?.kind !== 'report') throw new Error('no report');
const report: ReportModel = { ...sample, subtitle: 'A deck' };

const drawReport = (lags: readonly Drift[]) =>
  parse(renderToStaticMarkup(createElement(ReportPage, { model: { ...report, drift: lags } })));

const { article, summary, ...frame } = report;
const standing: StandingModel = { ...frame, kind: 'standing', article, summary, drift };

describe('a translation that lags', () => {
  const page = drawReport(drift);

  test('says so on top, each passage by its name and, where it is not at hand, with the way to it', () => {
    const items = [...page.querySelectorAll('div.drift li')];
    expect(page.querySelector('div.drift p')?.textContent).toContain('5 passages');
    expect(items.map((item) => [item.textContent, item.querySelector('a')?.getAttribute('href')])).toEqual([
      ['headline', undefined],
      ['summary', undefined],
      ['First', '#first'],
      ['paragraph 1 of “First”', '#first-1'],
      ['paragraph 2 of the opening', '#lead-2'],
    ]);
  });

  test('says so in words at the headline, summary, heading and paragraph', () => {
    const said = [...page.querySelectorAll('p.drift')].map((mark) => mark.textContent);
    expect(said).toEqual([
      'The Chinese original of this headline has changed; this translation has not followed yet.',
      'The Chinese original of this summary was changed on 3 May 2026; this translation has not followed yet.',
      'The Chinese original of this heading has changed; this translation has not followed yet.',
      'The Chinese original of this paragraph has changed; this translation has not followed yet.',
    ]);
    expect(page.querySelector('.headline p.drift')?.textContent).toContain('headline');
    expect(page.querySelector('#first p.drift')?.textContent).toContain('heading');
  });

  test('is told of a standing page likewise', () => {
    const drawn = parse(renderToStaticMarkup(createElement(StandingPage, { model: standing })));
    expect(drawn.querySelectorAll('div.drift li').length).toBe(5);
    expect(drawn.querySelectorAll('p.drift').length).toBe(4);
  });
});

test('a translation that has followed says nothing', () => {
  expect(drawReport([]).querySelector('.drift')).toBeNull();
});
