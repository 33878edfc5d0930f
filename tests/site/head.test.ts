/** What the head of every page says to machines is what the page says to readers. */
import { describe, expect, it } from 'vitest';
import { attributesOf, faults, files, isNotice, type Page, pages, readBytes, wordsOf } from './tree';

const origin = 'https://kebao.example';

/** Meta tags by exact name, from the text of the file, as harvesters match it. */
const tagsOf = ({ html }: Page): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name = '', content = '']) => [
      name,
      content,
    ]),
  );

const decoded = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const plain = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** The words readers see, from a place of the page. */
const seen = ({ document }: Page, selector: string): string =>
  plain(wordsOf(document.querySelector(selector)));

const isReport = (page: Page) => /^\/(zh|en)\/reports\//.test(page.url) && !isNotice(page);
const isColumn = ({ url }: Page): boolean => /^\/(zh|en)\/(topics|archive|figures|corrections)\//.test(url);

const listed = (page: Page, selector: string): string =>
  [...page.document.querySelectorAll(selector)].map((one) => plain(wordsOf(one))).join(',');

describe('every page', () => {
  it('names the portal and its host', () => {
    expect(
      faults((page) => {
        const tags = tagsOf(page);
        return tags.get('SiteDomain') === new URL(origin).host && (tags.get('SiteName') ?? '') !== ''
          ? null
          : 'site tags';
      }),
    ).toEqual([]);
  });

  it('has no name twice, none empty, and claims no number that was not granted', () => {
    expect(
      faults((page) => {
        const names = attributesOf(page, 'meta[name]', 'name').map((name) => name.toLowerCase());
        const empty = attributesOf(page, 'meta[content]', 'content').some((content) => content.trim() === '');
        const twice = new Set(names).size < names.length;
        return twice || empty || names.includes('siteidcode') ? names.join(' ') : null;
      }),
    ).toEqual([]);
  });
});

describe('the tags of the norm', () => {
  const always = ['SiteName', 'SiteDomain'];
  const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  const article = [
    'ColumnName',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'Keywords',
    'Author',
    'Description',
    'Url',
  ];
  /** What some reports have and others truly lack. */
  const maybe = ['ContentSource', 'Image'];
  const known = [...always, ...column, ...article, ...maybe, 'SiteIDCode'];

  const wanted = (page: Page): string[] => {
    if (isReport(page)) return [...always, ...article];
    if (isColumn(page)) return [...always, ...column];
    return /^\/(zh|en)\/$/.test(page.url) ? [...always, 'Keywords'] : always;
  };

  it('stand in the text of the file in exact case, each kind of page its own and no other', () => {
    const found = (page: Page) =>
      [...tagsOf(page).keys()].filter(
        (name) => known.includes(name) && !(isReport(page) && maybe.includes(name)),
      );
    expect(
      faults((page) =>
        JSON.stringify(found(page).sort()) === JSON.stringify([...wanted(page)].sort())
          ? null
          : found(page).join(),
      ),
    ).toEqual([]);
  });

  it('come first in the head, before what others ask for', () => {
    const firstNames = ({ html }: Page) =>
      [...html.matchAll(/<meta name="([^"]+)"/g)].map(([, name]) => name);
    const order = (page: Page) =>
      firstNames(page)
        .filter((name) => name !== 'viewport')
        .slice(0, 2);
    expect(faults((page) => (order(page).join() === always.join() ? null : order(page).join()))).toEqual([]);
  });
});

describe('a report', () => {
  const said = (page: Page): readonly (readonly [string, string])[] => [
    ['ArticleTitle', seen(page, 'article h1')],
    ['PubDate', seen(page, '.dateline time:not([data-published])')],
    ['Keywords', listed(page, '.topic-line a')],
    ['Description', seen(page, '.standfirst')],
    ['ColumnName', seen(page, '.kicker a')],
    ['ColumnType', seen(page, '[data-column-type]')],
    ['Url', plain(attributesOf(page, 'link[rel="canonical"]', 'href').join())],
  ];

  /** Dates are words to readers and digits to machines. */
  const dateOf = (page: Page): string =>
    (attributesOf(page, '.dateline time:not([data-published])', 'datetime')[0] ?? '')
      .slice(0, 16)
      .replace('T', ' ');

  it('says in its tags what readers see', () => {
    expect(
      pages.filter(isReport).flatMap((page) =>
        said(page).flatMap(([name, words]) => {
          const content = decoded(tagsOf(page).get(name) ?? '');
          const right = name === 'PubDate' ? content === dateOf(page) : plain(content) === words;
          return right ? [] : [`${page.url} ${name}: ${content} / ${words}`];
        }),
      ),
    ).toEqual([]);
  });

  it('names where it comes from as readers are told: the reprint’s source or the office that supplied it', () => {
    const told = pages.filter(isReport).map((page) => {
      const source = tagsOf(page).get('ContentSource');
      const place = `${seen(page, '.dateline')} ${seen(page, 'address[data-byline]')}`;
      return source === undefined || place.includes(plain(decoded(source))) ? null : page.url;
    });
    expect(told.filter((fault) => fault !== null)).toEqual([]);
    const brief = pages.find(({ url }) => url === '/zh/reports/high-tech-industry-in-figures/');
    expect(brief === undefined ? null : tagsOf(brief).get('ContentSource')).toBe('科报演示版');
  });

  it('gives its time in the norm’s form', () => {
    for (const page of pages.filter(isReport))
      expect(tagsOf(page).get('PubDate')).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  });

  it('names its people as the byline does', () => {
    for (const page of pages.filter(isReport)) {
      const byline = seen(page, 'address[data-byline]');
      for (const name of decoded(tagsOf(page).get('Author') ?? '').split(','))
        expect(byline, page.url).toContain(plain(name));
    }
  });
});

describe('a list', () => {
  it('is of one of the norm’s classes, and so is every report', () => {
    const classes = [
      ...['概况信息', '机构职能', '政策文件', '政策解读', '回应关切', '工作动态', '通知公告', '数据发布'],
      ...['Work updates', 'Data releases', 'Policy explained', 'Notices'],
    ];
    const typed = pages.filter((page) => isColumn(page) || isReport(page));
    const odd = typed.filter((page) => !classes.includes(decoded(tagsOf(page).get('ColumnType') ?? '')));
    expect(odd.map(({ url }) => url)).toEqual([]);
  });

  it('names its column as its heading does and says what it holds', () => {
    const columns = pages.filter(isColumn);
    expect(columns.length).toBeGreaterThan(10);
    for (const page of columns) {
      const tags = tagsOf(page);
      expect(plain(decoded(tags.get('ColumnName') ?? '')), page.url).toBe(seen(page, 'h1'));
      for (const name of ['ColumnDescription', 'ColumnKeywords', 'ColumnType'])
        for (const word of decoded(tags.get(name) ?? '').split(','))
          expect(plain(wordsOf(page.document.body)), `${page.url} ${name}`).toContain(plain(word));
    }
  });
});

describe('the sitemaps', () => {
  const locsOf = (file: string): string[] =>
    [
      ...readBytes(file)
        .toString('utf8')
        .matchAll(/<loc>(.*?)<\/loc>/g),
    ].map(([, loc = '']) => loc.replace(`${origin}/`, ''));

  it('name files and pages that are there', () => {
    const sheets = locsOf('sitemap.xml');
    expect(sheets.filter((sheet) => !files.includes(sheet))).toEqual([]);
    const listedPages = sheets.flatMap(locsOf).map((loc) => `${loc}index.html`);
    expect(listedPages.filter((file) => !files.includes(file))).toEqual([]);
    const indexed = pages.filter((page) => !page.html.includes('<meta name="robots" content="noindex">'));
    expect(listedPages.sort()).toEqual(indexed.map(({ file }) => file).sort());
  });

  it('are named by robots.txt', () => {
    expect(readBytes('robots.txt').toString('utf8')).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
    expect(files).toContain('news-sitemap.xml');
  });
});

describe('the feeds', () => {
  it('are offered to people and machines on every page of a language', () => {
    expect(
      faults((page) => {
        const [, language] = /^\/(zh|en)\//.exec(page.url) ?? [];
        if (language === undefined) return null;
        const feed = `/${language}/feed.xml`;
        const offered = attributesOf(page, 'footer a', 'href').includes(feed);
        const isError = page.url.endsWith('404.html');
        const found = attributesOf(page, 'link[type="application/atom+xml"]', 'href').includes(feed);
        return files.includes(feed.slice(1)) && offered && (isError || found) ? null : 'no feed';
      }),
    ).toEqual([]);
  });
});
