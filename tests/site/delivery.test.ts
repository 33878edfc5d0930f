/** What Chinese search engines and browsers are told of how and when a page is delivered. */
import { expect, it } from 'vitest';
import { isReport } from './pageData';
import { attributesOf, faults, type Page } from './tree';

const contents = (page: Page, selector: string): string[] => attributesOf(page, `meta${selector}`, 'content');

it('is one page for phones and computers, for the new engine of browsers with two, and not to be rewritten', () => {
  const said = (page: Page) => [
    ...contents(page, '[name="applicable-device"]'),
    ...contents(page, '[name="renderer"]'),
    ...contents(page, '[http-equiv="Cache-Control"]'),
  ];
  const wanted = ['pc,mobile', 'webkit', 'no-transform'].join();
  expect(faults((page) => (said(page).join() === wanted ? null : said(page).join()))).toEqual([]);
});

it('tells Toutiao when a report was posted and when it last changed, and of no other page', () => {
  const times = (page: Page) => [
    ...contents(page, '[property="bytedance:published_time"]'),
    ...contents(page, '[property="bytedance:updated_time"]'),
  ];
  expect(
    faults((page) => {
      const [posted = '', changed = posted, ...more] = times(page);
      if (!isReport(page)) return posted === '' ? null : posted;
      const [, shown = ''] = attributesOf(page, '.dateline time', 'datetime');
      const right = posted === shown.replace('+', ':00+') && changed >= posted && more.length === 0;
      return right ? null : times(page).join();
    }),
  ).toEqual([]);
});
