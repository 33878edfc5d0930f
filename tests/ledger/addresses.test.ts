/** No address that was ever published is lost, and every redirect leads to what is there. */
import { describe, expect, test } from 'vitest';
import { formatLedger } from '#lib/content/ledgerText';
import { folder, lock, placed, swap, topics } from '../content/workspace';
import {
  ledgerFile,
  openPortal,
  openRecorded,
  zhText as original,
  redirectsFile,
  enText as translation,
} from './ledgerFolder';

const moved = 'content/reports/2021/renamed';
const rename = {
  [folder]: null,
  [`${moved}/zh.mdx`]: original,
  [`${moved}/en.mdx`]: translation,
  [`${moved}/translation.lock.json`]: lock,
};
const redirects = (...pairs: readonly (readonly [from: string, to: string])[]): string =>
  pairs.map(([from, to]) => `- { from: ${from}, to: ${to} }\n`).join('');
const inAll = ['zh', 'en', 'both'].map(
  (language) => [`/${language}/reports/piece/`, `/${language}/reports/renamed/`] as const,
);

describe('without a ledger', () => {
  test('nothing is promised', async () => {
    const portal = await openPortal();
    expect(placed(await portal.problems())).toEqual([]);
    await portal.write(rename);
    expect(placed(await portal.problems())).toEqual([]);
    expect((await portal.build()).errors).toEqual([]);
  });
});

describe('what is recorded', () => {
  test('is every page, feed and data file, each on its line', async () => {
    const portal = await openRecorded();
    const addresses = Object.keys(JSON.parse(await portal.ledger()));
    for (const url of [
      ...['/', '/zh/', '/en/reports/piece/', '/both/reports/piece/', '/zh/about/', '/en/topics/policy/'],
      ...['/zh/feed.xml', '/en/feed.json', '/zh/topics/talent/feed.xml', '/data/figures.csv', '/robots.txt'],
    ])
      expect(addresses).toContain(url);
    expect(addresses.filter((url) => /404|sitemap-|assets/.test(url))).toEqual([]);
  });

  test('is what is out, not drafts nor what is due later', async () => {
    const later = swap(original, '2026-11-22T09:30', '2026-12-20T09:30');
    const portal = await openRecorded({ [`${folder}/zh.mdx`]: later });
    expect(await portal.ledger()).not.toContain('piece');
  });

  test('stays the same when nothing changed, byte for byte', async () => {
    const portal = await openRecorded();
    const before = await portal.ledger();
    expect(await portal.record()).toMatchObject({ added: [], renewed: [], refused: [] });
    expect(await portal.ledger()).toBe(before);
  });

  test('is never forgotten, wherever it leads now', async () => {
    const portal = await openRecorded();
    await portal.write({ ...rename, [redirectsFile]: redirects(...inAll) });
    await portal.record();
    const addresses = Object.keys(JSON.parse(await portal.ledger()));
    expect(addresses).toContain('/zh/reports/piece/');
    expect(addresses).toContain('/zh/reports/renamed/');
  });
});

describe('an address that would be lost', () => {
  test('is told with the lines that lead it to the same words', async () => {
    const portal = await openRecorded();
    await portal.write(rename);
    const problems = await portal.problems();
    expect(problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['ledger/lost', 'content/ledger.json', 3],
    ]);
    for (const language of ['zh', 'en', 'both'])
      expect(problems[0]?.hint?.zh).toContain(
        `- { from: /${language}/reports/piece/, to: /${language}/reports/renamed/ }`,
      );
    expect((await portal.build()).files).toBeNull();
  });

  test('is told when the report is deleted, with what withdraws it', async () => {
    const portal = await openRecorded();
    await portal.write({ [folder]: null });
    const [problem] = await portal.problems();
    expect(problem?.rule).toBe('ledger/lost');
    expect(problem?.hint?.en).toContain('withdrawn');
    expect(problem?.hint?.en).toContain('- { from: /zh/reports/piece/, to: NEW-ADDRESS }');
  });

  test('is told when one language goes', async () => {
    const portal = await openRecorded();
    await portal.write({ [`${folder}/en.mdx`]: null, [`${folder}/translation.lock.json`]: null });
    const [problem] = await portal.problems();
    expect([problem?.rule, problem?.message.en]).toEqual([
      'ledger/lost',
      'An address that was published would lead nowhere: /both/reports/piece/ (2 in all).',
    ]);
  });

  test.each([
    ['a draft', 'kind:', 'draft: true\nkind:'],
    ['due later', '2026-11-22T09:30', '2026-12-20T09:30'],
  ])('is told in the file when the report becomes %s', async (_, from, to) => {
    const portal = await openRecorded();
    await portal.write({ [`${folder}/zh.mdx`]: swap(original, from, to) });
    const problems = await portal.problems();
    expect(placed(problems)).toEqual(['zh:1:1 ledger/hidden']);
  });

  test('is told when a topic is renamed, with the one that is new', async () => {
    const portal = await openRecorded();
    await portal.write({ 'content/topics.yaml': swap(topics, 'id: policy', 'id: documents') });
    const [problem] = await portal.problems();
    expect(problem?.hint?.zh).toContain('- { from: /en/topics/policy/, to: /en/topics/documents/ }');
  });

  test('is told by the build where no text shows it: a standing page', async () => {
    const portal = await openRecorded();
    await portal.write({ 'content/pages/about': null });
    const { files, said } = await portal.build();
    expect(files).toBeNull();
    expect(said).toContain('ledger/lost');
    expect(said).toContain('/zh/about/');
  });

  test('is told by the build where a feed would go, which a preview may leave out', async () => {
    const portal = await openRecorded();
    const entries = new Map(
      Object.keys(JSON.parse(await portal.ledger())).map((url) => [url, null] as const),
    );
    entries.delete('form');
    await portal.write({ [ledgerFile]: formatLedger(new Map([...entries, ['/zh/old-feed.xml', null]])) });
    expect((await portal.build()).said).toContain('/zh/old-feed.xml');
    expect((await portal.build(true)).errors).toEqual([]);
  });
});

describe('a redirect', () => {
  test('keeps the promise: a page at the old address, and a list for servers', async () => {
    const portal = await openRecorded();
    await portal.write({ ...rename, [redirectsFile]: redirects(...inAll) });
    expect(placed(await portal.problems())).toEqual([]);
    const { files, errors } = await portal.build();
    expect(errors).toEqual([]);
    for (const { from } of inAll.map(([from]) => ({ from })))
      expect(files).toContain(`${from.slice(1)}index.html`);
    expect(files).toContain('_redirects');
  });

  test('takes along what lies under a page: a topic’s feed is copied to where it was', async () => {
    const portal = await openRecorded();
    const changed = swap(topics, 'id: talent', 'id: people');
    await portal.write({
      'content/topics.yaml': changed,
      [`${folder}/zh.mdx`]: swap(original, '[talent]', '[people]'),
      [redirectsFile]: redirects(
        ['/zh/topics/talent/', '/zh/topics/people/'],
        ['/en/topics/talent/', '/en/topics/people/'],
      ),
    });
    const { files, errors } = await portal.build();
    expect(errors).toEqual([]);
    expect(files).toContain('zh/topics/talent/feed.xml');
    expect(files).toContain('zh/topics/talent/index.html');
  });

  test.each([
    ['from what is there', [['/zh/reports/piece/', '/zh/']], '1:11 redirect/taken'],
    ['to what is not', [['/zh/old/', '/zh/reports/peice/']], '1:25 redirect/target'],
    ['from a page to a file', [['/zh/old/', '/zh/feed.xml']], '1:25 redirect/target'],
    ['to itself', [['/zh/old/', '/zh/old/']], '1:25 redirect/loop'],
    [
      'to what moved on',
      [
        ['/zh/old/', '/zh/newer/'],
        ['/zh/newer/', '/zh/about/'],
      ],
      '1:25 redirect/chain',
    ],
    [
      'from an address twice',
      [
        ['/zh/old/', '/zh/'],
        ['/zh/old/', '/en/'],
      ],
      '2:11 facts/duplicate',
    ],
    ['without its slash', [['zh/old/', '/zh/']], '1:11 field/form'],
    ['out of the tree', [['/zh/../old/', '/zh/']], '1:11 field/form'],
    ['to another host', [['/zh/old/', 'https://elsewhere.cn/']], '1:25 field/form'],
  ] as const)('%s is refused at its letters', async (_, pairs, expected) => {
    const portal = await openRecorded({ [redirectsFile]: redirects(...pairs) });
    expect(placed(await portal.problems())).toContain(`redirects.yaml:${expected}`);
  });

  test('in a circle is refused at every one of its links', async () => {
    const portal = await openRecorded({
      [redirectsFile]: redirects(['/zh/a/', '/zh/b/'], ['/zh/b/', '/zh/a/']),
    });
    expect(placed(await portal.problems())).toEqual([
      'redirects.yaml:1:23 redirect/loop',
      'redirects.yaml:2:23 redirect/loop',
    ]);
  });

  test('names the address that was meant', async () => {
    const portal = await openRecorded({ [redirectsFile]: redirects(['/zh/old/', '/zh/reports/peice/']) });
    expect((await portal.problems())[0]?.hint?.en).toBe('Did you mean /zh/reports/piece/?');
  });

  test('is never what a page links to: the text is told the new address', async () => {
    const linking = swap(original, '第一节第一段。', '见[旧文](/zh/old/)。');
    const portal = await openPortal({
      [redirectsFile]: redirects(['/zh/old/', '/zh/about/']),
      [`${folder}/zh.mdx`]: linking,
      [`${folder}/en.mdx`]: null,
      [`${folder}/translation.lock.json`]: null,
    });
    const [problem] = await portal.problems();
    expect([problem?.rule, problem?.hint?.en]).toEqual(['link/dead', 'Did you mean /zh/about/?']);
  });
});

describe('a withdrawn report', () => {
  test('keeps its pages on the record, in every language it had', async () => {
    const portal = await openRecorded();
    const notice = 'withdrawn: { date: "2026-11-22", why: { zh: 有误。, en: Wrong. } }\nkind:';
    await portal.write({ [`${folder}/zh.mdx`]: swap(original, 'kind:', notice) });
    expect(placed(await portal.problems())).toEqual([]);
    const { files, errors } = await portal.build();
    expect(errors).toEqual([]);
    expect(files).toContain('both/reports/piece/index.html');
    expect(files).toContain('zh/topics/talent/feed.xml');
  });
});
