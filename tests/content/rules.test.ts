/** Every kind of problem of the content has its words, and a fixture that meets it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headlineProblems } from '#lib/bilingual/pairing/headlineProblems';
import { itemProblems } from '#lib/bilingual/pairing/itemProblems';
import { orderProblems } from '#lib/bilingual/pairing/orderProblems';
import { postProblems } from '#lib/bilingual/pairing/postProblems';
import { structureProblems } from '#lib/bilingual/pairing/structureProblems';
import { waiverProblems } from '#lib/bilingual/pairing/waiverProblems';
import { glyphProblems } from '#lib/content/checkGlyphs';
import { dateProblems, fieldProblems } from '#lib/content/fieldProblems';
import { launchProblems } from '#lib/content/launchProblems';
import { factProblems, linkProblems, mediaProblems, pairProblems } from '#lib/content/pairProblems';
import { encodingProblems, fenceProblems, fileProblems, treeProblems } from '#lib/content/sourceProblems';
import { tableProblems } from '#lib/content/tableProblems';
import { termProblems } from '#lib/content/termProblems';
import { yamlProblems } from '#lib/content/yamlProblems';

const tables = [
  ...[fileProblems, encodingProblems, fenceProblems, treeProblems, yamlProblems],
  ...[fieldProblems, dateProblems, pairProblems, factProblems, mediaProblems, linkProblems, tableProblems],
  launchProblems,
  termProblems,
  glyphProblems,
];
const rules = tables.flatMap((table) => Object.values(table).map(({ rule }) => rule));

/** Only possible by other means than writing files. */
const untold = ['file/unreadable', 'file/outside', 'file/not-folder'];

const fixtures = readdirSync('tests/content')
  .filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')
  .map((name) => readFileSync(join('tests/content', name), 'utf8'))
  .join('\n');

test('no two problems share a rule', () => {
  expect(new Set(rules).size).toBe(rules.length);
});

test.each(rules.filter((rule) => !untold.includes(rule)))('%s has a fixture', (rule) => {
  expect(fixtures).toContain(rule);
});

const place = { file: 'f.mdx', line: 1, column: 1 };
const brief = { zh: '“5家”／“6 firms”', en: '“5家” / “6 firms”' };
const about = { zh: '标题。', en: 'The headline.' };

const said = [
  ...Object.values(fileProblems).map((make) => make(place, 600, 512)),
  ...Object.values(encodingProblems).map((make) => make(place)),
  ...Object.values(fenceProblems).map((make) => make(place, '---js')),
  ...Object.values(treeProblems).map((make) => make(place, '2020', '2021')),
  fieldProblems.missing(place, 'title', about),
  fieldProblems.unknown(place, 'tilte', 'title'),
  fieldProblems.unknown(place, 'xyz', null),
  fieldProblems.onlyOriginal(place, 'kind'),
  fieldProblems.onlyTranslation(place, 'waive'),
  fieldProblems.quote(place, 'title', '2024', about),
  fieldProblems.type(place, 'title', { zh: '文字', en: 'text' }, about),
  fieldProblems.empty(place, 'title', about),
  fieldProblems.tooLong(place, 'title', '120', about),
  fieldProblems.range(place, 'order', null),
  fieldProblems.choice(place, 'kind', 'report, brief', 'report'),
  fieldProblems.choice(place, 'kind', 'report, brief', null),
  fieldProblems.form(place, 'id', null, null),
  fieldProblems.form(place, 'filings.icp', about, { zh: '照批复写。', en: 'Write it as granted.' }),
  fieldProblems.blank(place, 'title'),
  fieldProblems.bodyBlank(place),
  ...Object.values(dateProblems).map((make) => make(place, 'published', '2021-02-30')),
  ...Object.values(pairProblems).map((make) => make(place)),
  factProblems.unknownTopic(place, 'tallent', 'talent'),
  factProblems.unknownTopic(place, 'x', null),
  factProblems.duplicate(place, 'talent'),
  factProblems.reservedSection(place, 'lead'),
  factProblems.correctionOrder(place, '2026-11-20', '2026-11-22'),
  factProblems.unknownBlock(place, 'one-9'),
  mediaProblems.missing(place, 'map.png', 'Map.png'),
  mediaProblems.missing(place, 'map.png', null),
  mediaProblems.kind(place, 'map.png'),
  mediaProblems.truncated(place, 'map.png'),
  mediaProblems.tooManyPixels(place, '30000 × 30000'),
  mediaProblems.unused(place, 'map.png'),
  glyphProblems.missing(place, ['䶮', '🌸']),
  tableProblems.missing(place, 'platform.csv', 'platforms.csv'),
  tableProblems.missing(place, 'platform.csv', null),
  tableProblems.quote(place),
  tableProblems.cells(place, 2, 3),
  tableProblems.columnTwice(place, 'value'),
  tableProblems.columnTwice(place, ''),
  tableProblems.columnMissing(place, 'en', 'zh, en, value'),
  tableProblems.columnUnknown(place, 'valeu', 'value', 'zh, en, value'),
  tableProblems.columnUnknown(place, 'note', null, 'zh, en, value'),
  linkProblems.dead(place, '/zh/nope/', '/zh/note/'),
  linkProblems.dead(place, '/zh/nope/', null),
  linkProblems.anchor(place, '/zh/about/', 'who'),
  linkProblems.unpublished(place, '/zh/reports/x/'),
  linkProblems.withdrawn(place, '/zh/reports/x/'),
  linkProblems.withdrawnPlace(place, '/zh/reports/x/'),
  linkProblems.noLanguage(place, '/en/about/'),
  linkProblems.otherLanguage(place, '/en/'),
  launchProblems.stage(place),
  launchProblems.publisher(place),
  launchProblems.undertaker(place),
  launchProblems.contact(place),
  launchProblems.icp(place),
  launchProblems.publicSecurity(place),
  launchProblems.siteCode(place),
  launchProblems.errorReport(place),
  launchProblems.sign(place),
  launchProblems.https(place, 'http://kjj.example'),
  launchProblems.reservedHost(place, 'kjj.example'),
  launchProblems.foreignHost(place, 'kjj.cn'),
  launchProblems.stale(place, about, { age: 15, days: 14 }),
  launchProblems.empty(place, about, 'zh'),
  launchProblems.empty(place, about, 'en'),
  launchProblems.statement(place, 'pages/about/en.mdx'),
  launchProblems.customaryStatement(place, 'pages/legal/en.mdx'),
  launchProblems.ledger(place),
  launchProblems.unreviewed(place),
  ...Object.values(termProblems).map((make) => make(place)),
  structureProblems.sections(place, 'missing', 'talent'),
  structureProblems.blocks(place, 'extra', ['talent-3'], [2, 3]),
  structureProblems.blocks(place, 'missing', ['talent-1', 'talent-2'], [4, 2]),
  orderProblems.exchanged(place, 'talent-2', 'talent-3'),
  orderProblems.moved(place, 'talent-1', 'talent-5'),
  orderProblems.shifted(place, ['talent-2'], ['talent-5']),
  orderProblems.sections(place, 'service', 'talent'),
  structureProblems.blocks(place, 'different', ['talent-2'], [4, 4]),
  itemProblems.items(place, { departure: 'missing', kind: 'list', words: '成交额30亿元', counts: [3, 2] }),
  itemProblems.items(place, { departure: 'extra', kind: 'table', words: 'Results\t40', counts: [3, 4] }),
  headlineProblems.exchanged(
    place,
    { words: 'New talent policies', line: 14, section: 'service' },
    { words: 'Serving enterprises', line: 20, section: 'talent' },
  ),
  postProblems.exchanged(
    place,
    [
      { zh: '张三', en: 'Zhang San' },
      { zh: '李四', en: 'Li Si' },
    ],
    ['局长', '副局长'],
  ),
  structureProblems.unusedWaiver(place, 'bilingual/number', 'talent-3'),
  structureProblems.unusedWaiver(place, 'bilingual/quantity', 'talent-3', '3 billion yuan'),
  waiverProblems.wide(place, {
    block: 'talent-3',
    briefs: [brief, { zh: '“5家”／“700 firms”', en: '“5家” / “700 firms”' }],
    own: ['6 firms', '700 firms'],
  }),
  waiverProblems.wide(place, { block: 'talent-3', briefs: [brief, brief], own: [null, null] }),
  waiverProblems.noSuchRule(place, 'bilingual/quantities', 'bilingual/quantity'),
  waiverProblems.noSuchRule(place, 'number', null),
  waiverProblems.notWaivable(place, 'drift/figures'),
  waiverProblems.duplicate(place, 'bilingual/quantity', 'talent-3'),
];

describe('words', () => {
  test.each(said)('$rule has a message and a hint in both languages', ({ message, hint }) => {
    for (const words of [message, hint]) {
      expect(words?.zh).toMatch(/\p{Script=Han}.*[。？…]$/u);
      expect(words?.en).toMatch(/^[^\p{Script=Han}]*[a-z].*[.?…]$/u);
    }
  });

  test('every text', () => {
    const texts = said.map(({ rule, message, hint }) =>
      [rule, message.zh, message.en, hint?.zh, hint?.en].join('\n'),
    );
    expect(texts.join('\n\n')).toMatchSnapshot();
  });
});
