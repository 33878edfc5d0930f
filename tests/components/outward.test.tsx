/** A link out of the site says so in the language of its text, on the parallel page too, where no script asks. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ParallelPage } from '#components/parallel/ParallelPage';
import type { Edition, ReportText } from '#lib/content/edition';
import { parallelModel } from '#lib/edition/parallelModel';
import { reportModel } from '#lib/edition/reportModel';
import { sampleEdition } from '../edition/sampleEdition';

const away = 'https://example.org/';

/** A paragraph that is a link, as MDX compiles it. */
const linkCode = `
const { jsx } = _jsx_runtime;
return {
  default: ({ components: { Section, Block, a: A } }) =>
    jsx(Section, { id: 'first', n: 1, children: [
      jsx('h2', { children: 'Heading' }, 'h'),
      jsx(Block, { id: 'first-1', kind: 'paragraph', children: jsx('p', { children: jsx(A, { href: '${away}', children: 'X' }) }) }, 'b'),
    ] }),
};`;

const linked = (text: ReportText | null): ReportText | null =>
  text && {
    ...text,
    body: { ...text.body, code: linkCode, links: [{ kind: 'link', url: away, line: 1, column: 1 }] },
  };

const edition: Edition = {
  ...sampleEdition,
  reports: sampleEdition.reports.map((report) => ({
    ...report,
    texts: { zh: linked(report.texts.zh), en: linked(report.texts.en) },
  })),
};

function firstReport() {
  const [report] = edition.reports;
  if (report === undefined) throw new Error('No report');
  return report;
}

describe('the parallel page', () => {
  const model = parallelModel(edition, firstReport());
  if (model === null) throw new Error('No parallel page');
  const { document } = parseHTML(
    `<html><body>${renderToStaticMarkup(createElement(ParallelPage, { model }))}</body></html>`,
  );

  test('marks a link in each language in its own words', () => {
    const links = [...document.querySelectorAll(`a[href="${away}"]`)];
    expect(links.map(({ textContent }) => textContent)).toEqual(['X（外部链接）', 'X (external link)']);
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(['external', 'external']);
  });

  test('asks nothing and loads no script', () => {
    expect(document.querySelector('dialog, script')).toBeNull();
  });
});

test('a report with such a link asks; where editors trust the host, it does not', () => {
  expect(reportModel(edition, firstReport(), 'zh')?.leaves).toBe(true);
  const trusting = { ...edition, site: { ...edition.site, trustedHosts: ['example.org'] } };
  const model = reportModel(trusting, firstReport(), 'zh');
  expect(model?.leaves).toBe(false);
  expect(model?.article.hosts).toContain('example.org');
});
