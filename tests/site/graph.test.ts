/** The structured data of all published pages makes one graph, and says what each page says to its readers. */
import { describe, expect, it } from 'vitest';
import { countWords } from '#lib/edition/countWords';
import { idOf, isNode, joinGraphs, nodesOf } from '../machine/joinGraphs';
import {
  documentsOf,
  idsOf,
  isReport,
  listed,
  listOf,
  listOfText,
  namesOf,
  nodeOf,
  nodes,
  origin,
  pageNode,
  plain,
  seen,
  textOf,
} from './pageData';
import { attributesOf, faults, isMoved, isWithdrawn, type Page, pages, unmarkedWords, wordsOf } from './tree';

/** Pages that are no thing of their own: of errors, and those that only lead to another. */
const isError = (page: Page): boolean => page.url.endsWith('404.html') || isMoved(page);
const reports = pages.filter(isReport);

/** `2026-11-23T13:00:00+08:00` as pages write it, without seconds. */
const written = (date: unknown): string => String(date).replace(/:00\+/, '+');

/** Both languages side by side hold no script element at all. */
const isTold = (page: Page): boolean => !isError(page) && !page.url.startsWith('/both/');

/** What differs between two lists of named values, as `name: one / other`. */
const differing = (url: string, pairs: readonly (readonly [string, unknown, unknown])[]): string[] =>
  pairs.flatMap(([name, said, shown]) =>
    JSON.stringify(said) === JSON.stringify(shown) ? [] : [`${url} ${name}: ${said} / ${shown}`],
  );

describe('all pages together', () => {
  const joined = joinGraphs(pages.flatMap(documentsOf));

  it('name nothing that none of them describes', () => {
    expect(joined.dangling).toEqual([]);
  });

  it('say nothing in two ways', () => {
    expect(joined.contradictions).toEqual([]);
  });

  it('call things by addresses that are there', () => {
    const addresses = new Set(pages.map(({ url }) => origin + url));
    const strangers = [...joined.facts.keys()].filter((id) => !addresses.has(id.split('#')[0] ?? ''));
    expect(strangers).toEqual([]);
    expect(joined.facts.size).toBeGreaterThan(200);
  });

  it('carry one graph each, none on pages of errors, of what moved or of both languages, with nothing in it that could end its element', () => {
    expect(
      faults((page) => {
        const graphs = documentsOf(page).filter((document) => nodesOf(document).length > 0);
        const open = attributesOf(page, 'script[type="application/ld+json"]', 'type').length;
        const closed = page.html.split('</script>').length - 1;
        const wanted = isTold(page) ? 1 : 0;
        const plainScripts = page.document.querySelectorAll('script').length - open;
        return graphs.length === wanted && closed === open + plainScripts ? null : `${graphs.length} graphs`;
      }),
    ).toEqual([]);
  });
});

describe('a page', () => {
  const described = pages.filter(isTold);

  it('is called what its heading says, in its language', () => {
    expect(
      described.flatMap((page) => {
        const { name, inLanguage } = pageNode(page);
        return differing(page.url, [
          ['name', textOf(name).replace('·', ''), seen(page, 'h1').replace('·', '')],
          [
            'inLanguage',
            inLanguage,
            page.url === '/' ? ['zh-Hans', 'en'] : page.document.documentElement.lang,
          ],
        ]);
      }),
    ).toEqual([]);
  });

  it('has a trail of links that it shows in the same words, and ends it with itself', () => {
    const trails = described.filter((page) => pageNode(page).breadcrumb !== undefined);
    expect(trails.length).toBeGreaterThan(40);
    for (const page of trails) {
      const trail = nodeOf(page, 'BreadcrumbList');
      expect(idOf(pageNode(page).breadcrumb)).toBe(idOf(trail));
      const steps = listOf(trail.itemListElement);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect([textOf(steps.at(-1)?.name), steps.at(-1)?.item]).toEqual([seen(page, 'h1'), origin + page.url]);
      for (const { name, item } of steps.slice(0, -1)) {
        const href = String(item).replace(origin, '');
        expect(listed(page, `a[href="${href}"]`), `${page.url} ${href}`).toContain(textOf(name));
      }
    }
  });

  it('that lists names every piece it leads to, in order', () => {
    const lists = described.filter(({ url }) => /^\/(zh|en)\/(topics|archive)\/[^/]+\/$/.test(url));
    expect(lists.length).toBeGreaterThan(10);
    for (const page of lists)
      expect(idsOf(pageNode(page).hasPart), page.url).toEqual(
        attributesOf(page, '.cards .card-title a', 'href').map((href) => `${origin}${href}#news_report`),
      );
  });
});

/** The names in the section navigation, without their numerals. */
const sectionNames = (page: Page): string[] =>
  [...page.document.querySelectorAll('nav[data-sections] a')].map((link) => {
    const numeral = wordsOf(link.querySelector('.numeral'));
    return plain(wordsOf(link).slice(numeral.length));
  });

const beside = '.note, .policy, .picture, .key-figures, .chart';

/** Words of headings and running text, of what is drawn; an item or a cell ends with its element. */
function drawnWords({ document }: Page): number {
  const blocks = [...document.querySelectorAll('.prose [id]')].filter(
    (one) => /-\d+$/.test(one.id) && !one.matches(beside),
  );
  const lines = [...document.querySelectorAll('.prose .section > h2'), ...blocks].flatMap((one) => {
    const parts = [...one.querySelectorAll('li, td, th, p, figcaption')];
    return parts.length === 0 ? [one] : parts;
  });
  return lines.reduce((sum, line) => sum + countWords(unmarkedWords(line)), 0);
}

describe('a report', () => {
  it('is told of as readers see it', () => {
    const wrong = reports.flatMap((page) => {
      const article = nodeOf(page, 'NewsArticle');
      const times = attributesOf(page, '.dateline time', 'datetime');
      return differing(page.url, [
        ['headline', textOf(article.headline), seen(page, 'article h1')],
        ['deck', textOf(article.alternativeHeadline), seen(page, '.deck')],
        ['description', textOf(article.description), seen(page, '.standfirst')],
        ['inLanguage', article.inLanguage, page.document.documentElement.lang],
        ['page', [idOf(article.mainEntityOfPage)], attributesOf(page, 'link[rel="canonical"]', 'href')],
        ['genre', textOf(article.genre), seen(page, '.kicker span')],
        ['section', textOf(article.articleSection), seen(page, '.kicker a')],
        ['topics', namesOf(article.about), listed(page, '.topic-line a')],
        ['keywords', listOfText(article.keywords), listed(page, '.topic-line a')],
        ['parts', namesOf(article.hasPart), sectionNames(page)],
        ['published', written(article.datePublished), times[0]],
        ['posted', written(pageNode(page).datePublished), times[1]],
      ]);
    });
    expect(wrong).toEqual([]);
  });

  it('names its people and what they did as the byline does', () => {
    for (const page of reports) {
      const byline = seen(page, 'address[data-byline]');
      const authors = listOf(nodeOf(page, 'NewsArticle').author);
      expect(authors.length, page.url).toBeGreaterThan(0);
      for (const { name, jobTitle } of authors) {
        expect(byline).toContain(textOf(name));
        expect(byline).toContain(textOf(jobTitle));
      }
    }
  });

  it('has its sections at their ids', () => {
    for (const page of reports) {
      const ids = idsOf(nodeOf(page, 'NewsArticle').hasPart).map((id) => id?.split('#')[1]);
      expect(ids).toEqual(attributesOf(page, 'nav[data-sections] a', 'href').map((href) => href.slice(1)));
      for (const id of ids)
        expect(page.document.getElementById(id ?? ''), `${page.url} ${id}`).not.toBeNull();
    }
  });

  it('leads to its translation or original where the page does, and says who translated', () => {
    for (const page of reports) {
      const { workTranslation, translationOfWork, creditText, translator } = nodeOf(page, 'NewsArticle');
      const twins = [workTranslation, translationOfWork].map(idOf).filter((id) => id !== null);
      const links = attributesOf(page, 'a[data-switch]', 'href').map(
        (href) => `${origin}${href}#news_report`,
      );
      expect(twins, page.url).toEqual(links);
      const isTranslation = translationOfWork !== undefined;
      expect(creditText !== undefined, page.url).toBe(isTranslation);
      if (isTranslation) expect(seen(page, '.statement')).toContain(textOf(creditText));
      for (const name of namesOf(translator)) expect(seen(page, 'article')).toContain(name);
    }
  });

  it('is as long as its text', () => {
    expect(
      reports.flatMap((page) =>
        differing(page.url, [['words', nodeOf(page, 'NewsArticle').wordCount, drawnWords(page)]]),
      ),
    ).toEqual([]);
  });

  it('gives Baidu the times of the norm’s tags, and its own address', () => {
    for (const page of reports) {
      const baidu = documentsOf(page).filter((document) => nodesOf(document).length === 0);
      expect(baidu, page.url).toHaveLength(1);
      const [times] = baidu.filter(isNode);
      const [tag = ''] = attributesOf(page, 'meta[name="PubDate"]', 'content');
      expect(times?.['@id']).toBe(origin + page.url);
      expect(times?.pubDate).toBe(`${tag.replace(' ', 'T')}:00`);
      expect(String(times?.upDate) >= String(times?.pubDate)).toBe(true);
      expect(textOf(times?.title)).toBe(seen(page, 'article h1'));
    }
  });
});

it('tells nothing of a withdrawn report but its page and its time of posting', () => {
  const notices = pages.filter((page) => isWithdrawn(page) && !page.url.startsWith('/both/'));
  expect(notices).toHaveLength(2);
  for (const page of notices) {
    expect(nodes(page).map((node) => node['@type'])).toEqual(['WebSite', 'WebPage', 'BreadcrumbList']);
    const [, posted] = attributesOf(page, '.dateline time', 'datetime');
    expect(written(pageNode(page).datePublished)).toBe(posted);
  }
});

it('tells of no publisher, number or telephone in a demonstration', () => {
  const all = pages.flatMap(nodes).flatMap((node) => Object.keys(node));
  expect(all.filter((key) => /^(publisher|telephone|identifier|logo)$/.test(key))).toEqual([]);
});
