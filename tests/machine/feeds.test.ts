/** Feeds carry each piece whole, under an id that stays, and three parsers of others read them alike. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DOMParser } from 'linkedom';
import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Feed } from '#lib/edition/feedModel';
import { correctionsFeed, languageFeed, topicFeed } from '#lib/edition/feeds';
import { atomFile } from '#lib/machine/atom';
import { entryId } from '#lib/machine/entryId';
import { contentHtml } from '#lib/machine/feedContent';
import { jsonFeedFile } from '#lib/machine/jsonFeed';
import { rssFile } from '#lib/machine/rss';
import { htmlLang, locales, otherLocale } from '#lib/site/locale';
import type { PlainBody } from '#lib/site/plainBody';
import { sampleEdition } from '../edition/sampleEdition';

const hostile = `<b>“A & B”</b> ]]> 'c'\u0007`;

/** The sample's words, with what breaks careless XML in them. */
function sampleFeed(locale: 'zh' | 'en'): Feed {
  const feed = languageFeed(sampleEdition, locale);
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const words = (value: string): BlockContent => ({ type: 'paragraph', children: [text(value)] });
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  const content: PlainBody = [
    { type: 'heading', depth: 2, children: [text(hostile)] },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://www.gov.cn/?a=1&b="2"', children: [text('53.53亿元')] }],
    },
    {
      type: 'list',
      children: ['一', '二'].map((item) => ({ type: 'listItem', children: [words(item)] })),
    },
    { type: 'table', children: [row('项', '数'), row('甲', '1')] },
  ];
  return { ...feed, entries: feed.entries.map((entry) => ({ ...entry, title: hostile, content })) };
}

const readable = hostile.replace('\u0007', '');
const atomText = (feed: Feed): string => atomFile(feed)?.text ?? '';

describe.each(locales)('the feeds of %s', (locale) => {
  const feed = sampleFeed(locale);

  test('are well formed', () => {
    expect(XMLValidator.validate(atomText(feed))).toBe(true);
    expect(XMLValidator.validate(rssFile(feed).text)).toBe(true);
  });

  test('are read alike by three parsers', async () => {
    const { feed: fast } = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(
      atomText(feed),
    );
    const dom = new DOMParser().parseFromString(atomText(feed), 'text/xml');
    const parsed = await new RssParser().parseString(atomText(feed));
    const entries = [fast.entry].flat();
    expect(entries).toHaveLength(feed.entries.length);
    expect([...dom.querySelectorAll('entry > id')].map(({ textContent }) => textContent)).toEqual(
      entries.map(({ id }) => id),
    );
    expect(parsed.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(parsed.items.map(({ title }) => title)).toEqual(feed.entries.map(() => readable));
  });

  test('say the same in Atom, RSS and JSON', async () => {
    const atom = await new RssParser().parseString(atomText(feed));
    const rss = await new RssParser().parseString(rssFile(feed).text);
    const json = JSON.parse(jsonFeedFile(feed).text);
    expect(rss.items.map(({ guid }) => guid)).toEqual(atom.items.map(({ id }) => id));
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(atom.items.map(({ id }) => id));
    expect(rss.items.map(({ isoDate }) => isoDate)).toEqual(
      atom.items.map(({ pubDate }) => new Date(pubDate ?? '').toISOString()),
    );
    for (const [index, item] of rss.items.entries()) {
      expect(item['content:encoded']).toBe(json.items[index].content_html);
      expect(item['content:encoded']).toContain(
        '<a href="https://www.gov.cn/?a=1&amp;b=&quot;2&quot;">53.53亿元</a>',
      );
      expect(item['content:encoded']).toContain('<li>一</li><li>二</li>');
      expect(item['content:encoded']).toContain('<tr><td>甲</td><td>1</td></tr>');
    }
  });

  test('name the same piece in the other language where it exists', () => {
    const links = [
      ...new DOMParser().parseFromString(atomText(feed), 'text/xml').querySelectorAll('entry'),
    ].map((entry) => [...entry.querySelectorAll('link')].map((link) => link.getAttribute('hreflang')));
    expect(links).toEqual(
      feed.entries.map(({ twin }) => [
        htmlLang[locale],
        ...(twin === null ? [] : [htmlLang[otherLocale(locale)]]),
      ]),
    );
  });

  test('name it in RSS and JSON as well', () => {
    const rss = new DOMParser().parseFromString(rssFile(feed).text, 'text/xml');
    const inRss = [...rss.querySelectorAll('item')].map((item) =>
      [...item.children]
        .filter(({ tagName }) => tagName.toLowerCase() === 'atom:link')
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
    );
    const inJson = JSON.parse(jsonFeedFile(feed).text).items.map(
      ({ _kebao }: { _kebao?: { twin: { language: string; url: string } } }) =>
        _kebao === undefined ? [] : [`${_kebao.twin.language} ${_kebao.twin.url}`],
    );
    const twins = feed.entries.map(({ twin }) =>
      twin === null ? [] : [`${htmlLang[otherLocale(locale)]} https://kebao.example${twin}`],
    );
    expect(inRss).toEqual(twins);
    expect(inJson).toEqual(twins);
    expect(twins.flat().length).toBeGreaterThan(0);
  });

  test('of corrections name the same correction in the other language', () => {
    for (const { url, twin } of correctionsFeed(sampleEdition, locale).entries)
      expect(twin).toBe(url.replace(`/${locale}/`, `/${otherLocale(locale)}/`));
  });

  test('are dated by their newest change, not by the clock', () => {
    const changed =
      feed.entries
        .map((entry) => entry.changed)
        .sort()
        .at(-1) ?? '';
    expect(atomText(feed)).toContain(`<updated>${changed.slice(0, 16)}:00+08:00</updated>`);
  });

  test('give no two entries one id, and an id that outlives a change of words or dates', () => {
    const ids = (one: Feed): string[] =>
      JSON.parse(jsonFeedFile(one).text).items.map(({ id }: { id: string }) => id);
    expect(new Set(ids(feed)).size).toBe(feed.entries.length);
    const later = {
      ...feed,
      entries: feed.entries.map((entry) => ({ ...entry, changed: '2030-01-01', title: 'X' })),
    };
    expect(ids(later)).toEqual(ids(feed));
  });
});

describe('a feed', () => {
  test('of a topic holds only its pieces', () => {
    const [topic] = sampleEdition.topics;
    if (topic === undefined) throw new Error('No topic');
    const feed = topicFeed(sampleEdition, topic, 'zh');
    const all = languageFeed(sampleEdition, 'zh').entries;
    expect(feed.entries.map(({ url }) => url)).toEqual(
      all.filter(({ topics }) => topics.some(({ id }) => id === topic.id)).map(({ url }) => url),
    );
  });

  test('of corrections carries every one, each under an id that later ones leave alone', () => {
    const [report, ...others] = sampleEdition.reports;
    if (report === undefined) throw new Error('The sample has no report.');
    const notes = Array.from({ length: 40 }, (_, index) => ({
      date: index < 20 ? '2026-03-02' : `2026-04-${index - 10}`,
      zh: `第${index}条。`,
      en: `Note ${index}.`,
    }));
    const idsWith = (count: number): string[] => {
      const facts = { ...report.facts, corrections: notes.slice(0, count) };
      const feed = correctionsFeed({ ...sampleEdition, reports: [{ ...report, facts }, ...others] }, 'zh');
      return feed.entries.map((entry) => entryId(feed, entry));
    };
    const all = idsWith(40);
    expect(new Set(all).size).toBe(41);
    expect(idsWith(19).filter((id) => !all.includes(id))).toEqual([]);
  });

  test('of corrections can be followed before there is any, dated by the first posting', () => {
    const reports = sampleEdition.reports.map((report) => {
      const { corrections: _, ...facts } = report.facts;
      return { ...report, facts };
    });
    const feed = correctionsFeed({ ...sampleEdition, reports }, 'zh');
    const first = reports.filter(({ texts }) => texts.zh !== null).at(-1);
    expect(feed.entries).toEqual([]);
    expect(feed.since).toBe(first?.facts.posted);
    expect(atomFile(feed)?.text).toContain('<updated>');
    expect(atomFile(correctionsFeed({ ...sampleEdition, reports: [], withdrawn: [] }, 'zh'))).toBeNull();
  });

  test('of corrections leads to where the piece notes them', () => {
    const feed = correctionsFeed(sampleEdition, 'en');
    expect(feed.entries.length).toBeGreaterThan(0);
    for (const { url, summary } of feed.entries) {
      expect(url).toMatch(/#corrections$/);
      expect(summary).not.toBe('');
    }
  });

  test('without entries is not published', () => {
    expect(atomFile({ ...languageFeed(sampleEdition, 'zh'), entries: [] })).toBeNull();
  });

  test('holds no markup that its words did not mean', () => {
    const [entry] = sampleFeed('en').entries;
    if (entry === undefined) throw new Error('No entry');
    expect(contentHtml(entry)).not.toContain('<b>');
  });
});
