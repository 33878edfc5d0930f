/** Every link out of the site says so in words, and a page with one asks before it is followed. */
import { expect, it } from 'vitest';
import { officialHosts } from '#lib/site/officialLinks';
import { attributesOf, faults, type Page, pageAt, wordsOf } from './tree';

const allowed = ['kebao.example', ...officialHosts];

const leaving = ({ document }: Page): Element[] =>
  [...document.querySelectorAll('a[href]')].filter((link) => {
    const href = link.getAttribute('href') ?? '';
    return /^https?:/.test(href) && !allowed.includes(new URL(href).host);
  });

const isInBoth = ({ url }: Page): boolean => url.startsWith('/both/');

it('marks every link out of the allowed hosts in the words of its language, and no other', () => {
  const marks = { 'zh-Hans': '（外部链接）', en: '(external link)' } as const;
  const unmarked = faults((page) =>
    leaving(page).flatMap((link) => {
      const lang = link.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'zh-Hans';
      const marked = wordsOf(link).endsWith(marks[lang]) && link.getAttribute('rel') === 'external';
      return marked ? [] : [`${link.getAttribute('href')} ${wordsOf(link)}`];
    }),
  );
  expect(unmarked).toEqual([]);
  const wrong = faults((page) =>
    attributesOf(page, 'a[rel~="external"]', 'href').filter((href) =>
      allowed.includes(new URL(href, 'https://kebao.example').host),
    ),
  );
  expect(wrong).toEqual([]);
});

it('is tried on pages that have such links: in the text, of a document, of the source', () => {
  const hrefs = attributesOf(pageAt('/zh/reports/sample-only-in-chinese/'), 'a[rel="external"]', 'href');
  expect(hrefs).toEqual(['https://example.org/source', 'https://example.org/policy', 'https://example.org/']);
});

it('asks once a page, in the page’s language alone, where there is a link to ask about and nowhere else', () => {
  const wrong = faults((page) => {
    const dialogs = [...page.document.querySelectorAll('dialog')];
    const wanted = leaving(page).length > 0 && !isInBoth(page) ? 1 : 0;
    return dialogs.length === wanted ? null : `${dialogs.length} questions`;
  });
  expect(wrong).toEqual([]);
  const dialog = pageAt('/zh/reports/sample-only-in-chinese/').document.querySelector('dialog');
  expect(wordsOf(dialog)).toBe('您访问的链接即将离开“科报”网站，是否继续？前往：继续访问放弃');
});

it('loads the script where something asks or a reader is shown the way, and nowhere else', () => {
  const wrong = faults((page) => {
    const wanted = page.document.querySelector('dialog, nav[data-sections]') === null ? 0 : 1;
    return attributesOf(page, 'script[src]', 'src').length === wanted ? null : `wants ${wanted}`;
  });
  expect(wrong).toEqual([]);
});
