/** Leaving plain words and simple blocks out while parsing changes nothing about the tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from '#lib/mdx/condense';
import { isClosed } from '#lib/mdx/isClosed';
import { liftBlocks } from '#lib/mdx/liftBlocks';
import { parseShortened, parseWhole } from '#lib/mdx/parseBody';
import { readTags } from '#lib/mdx/readTags';
import { goodBodies } from './goodBodies';
import { hostileBodies } from './hostileBodies';
import { mistakes } from './mistakenBodies';

/** The tree without what differs by nature: the parsed programs’ own places. */
const plain = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'data' ? undefined : value)));

function wholeTree(source: string): unknown {
  try {
    return plain(parseWhole(source));
  } catch {
    return null;
  }
}

/** What is read the quick way is what is read the plain way; where that fails, so does this. */
function expectSame(source: string): void {
  const quick = parseShortened(source);
  if (quick !== null) expect(plain(quick), source).toEqual(wholeTree(source));
}

const zh =
  '市科技局始终坚持把党的政治建设摆在首位，落实“思想引领、学习在先”机制，把稳党员干部思想之舵，服务全市企业和居民';
const en =
  'The bureau has always put political work first, carried out its programme (in 2021), and served firms of the city';
const marks =
  '** * _ ~ ` ``` # ## - 1. > | | [ ] ( ) ! < /> { } \\ & = --- === : " \n \n\n   import export <Note> </Note> &amp; [a]: '.split(
    ' ',
  );

const piece = fc.constantFrom(
  zh,
  zh,
  en,
  en,
  zh.slice(0, 40),
  en.slice(0, 50),
  ' ',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n| ',
  '\n|---|---|\n',
  ...marks,
  ...goodBodies.map(([, source]) => source).filter((source) => source.length < 120),
);
const bodyOf = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(''));

/** Blocks that go, blocks that may not, and beginnings and ends of what reaches over blank lines. */
const block = fc.constantFrom(
  ...[
    '甲|## 甲|### A b|**甲。**乙|**A.** b|2021年|2021. x|“甲”|a & b|&amp;|_a_|#甲|甲 #|[甲]|[甲]: /b/|甲\n===|---',
    '- 甲|- a\n- **b** c|- a\n  - b|1. a|+ a|* a|> 甲|> - a|  甲|    甲|\t甲|甲  |甲\\|\\|\u3000甲|甲\u3000',
    '<Note kind="editor" title="甲">|<Note>|</Note>|  </Note>|- <Note>|> <Note\n> a="b">|<Note kind="a|title="b" />|<Note|>',
    '<Figure src="a.png"\n alt="b" />|<Term name="a">甲</Term>|<BarChart rows={[\n{a: "b", c: 1},\n]} />|{/* a|*/}|{"甲 }|}',
    '```|~~~|import a from "b"|export const a = [|]',
  ].flatMap((family) => family.split('|')),
);
const between = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n \t\n', '\n\n\n', '\n', '');
const blocks = bodyOf(
  fc.tuple(block, between).map(([text, gap]) => `${text}${gap}`),
  9,
);

/** Tags in and out of order, with values that may not be what they seem. */
const tagLine = fc.constantFrom(
  ...`<Note>|<Note>|</Note>|</Note>|<Note kind="editor" title="甲">|<Figure src="a" alt="乙、c" />|<br/>|</a>|<a b="">|<a b="&amp;"/>
|<a b='c'/>|<a b/>|<a b="1" b="2"/>|<a b="\u00a0"/>|<a b="c\td"/>|<a  b="c" >| <Note>|</Note> |<Note><br/></Note>|甲`.split(
    /\n?\|/,
  ),
);
const tags = bodyOf(
  fc.tuple(tagLine, between).map(([text, gap]) => `${text}${gap}`),
  6,
);

/** Asterisks beside everything that decides what they mean. */
const asterisks = fc.constantFrom('*', '**', '**', '***');
const beside = fc.constantFrom(
  ...[
    ...'甲a1éｂαか한𠀀🎉。，；：！？》）《（“”‘—·.,;!?)"-#&%/=_* \u3000\u00a0',
    '',
    '乙丙',
    'bc',
    '\n- ',
    '\n\n',
  ],
);
const line = bodyOf(
  fc
    .tuple(beside, asterisks, beside, beside, fc.option(asterisks, { nil: '' }))
    .map(([before, open, first, last, close]) => `${before}${open}${first}${last}${close || open}`),
  4,
);

describe('a body read the quick way', () => {
  it.each([
    ['words and marks', bodyOf(piece, 14)],
    ['blocks', blocks],
    ['tags', tags],
    ['asterisks', line],
  ])(
    'has the tree of the whole, whatever %s it is made of',
    (_, body) => {
      fc.assert(fc.property(body, expectSame), { numRuns: 500 });
    },
    60_000,
  );

  it.each(
    [
      ...goodBodies.map(([, source]) => source),
      ...Object.values(hostileBodies).flatMap((family) => family.map(([, source]) => source)),
      ...mistakes.map(([source]) => source),
    ].filter((source) => source.length < 4000),
  )('has it for %j between long paragraphs', (source) => {
    expectSame(`${zh}\n\n${source}\n\n${en}\n`);
    expectSame(`${en}${source}${zh}`);
  });

  it('leaves little of real reports to the parser, whose trees are the same', () => {
    const folder = 'content/reports/2021/party-building-leads-innovation';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const source = text.slice(text.indexOf('\n---\n', 4) + 5);
      expectSame(source);
      expect(condense(source).text.length).toBeLessThan(source.length / 2);
      expect(liftBlocks(source).text.length).toBeLessThan(source.length / 20);
    }
  });

  it.each([
    ['lists parted by words are two', '1. a\n\n甲\n\n2. b'],
    ['lists with nothing between them are one', '- a\n\n- b'],
    ['a list that ends a paragraph goes on', '甲\n- a\n\n- b'],
    ['an item goes on where it is indented', '- a\n\n  b\n\n甲\n\n  b'],
    ['a quote is not parted from its words', '> a\n\n甲\n\n> b'],
    ['words in code stay there', '甲\n\n```\n\n乙\n\n```\n\n丙'],
    [
      'words in a tag stand in it',
      '甲\n\n<Note>\n\n乙\n\n<details>\n\n- 丙\n\n</details>\n\n丁\n\n</Note>\n\n戊',
    ],
    ['three asterisks are not two', '**a***b* *c***d**'],
    ['two asterisks are not one and one', '甲*a**b*丙'],
    ['the number of an item stays whole', `2021. ${en}\n2022. ${en}\n\n20211) ${en}`],
  ])('keeps what is written apart or together so: %s', (_, source) => {
    expect(parseShortened(source)).not.toBeNull();
    expectSame(`${source}\n`);
  });
});

describe('a body of nothing but tags', () => {
  it.each(['', '\n\n', '<Note kind="editor" title="甲">\n\n</Note>\n', '<a>\n<b c="d"/>\n</a>\n<br />'])(
    'is read without the parser: %j',
    (source) => expect(readTags(source)?.children).toEqual(parseWhole(source).children),
  );

  it.each(['<a>', '</a>', '<a>\n</b>', '<a>甲</a>', '<a b="&amp;" />', '<a b={1} />', '甲', ' '])(
    'is none when anything else stands in it: %j',
    (source) => expect(readTags(source)).toBeNull(),
  );
});

describe('a stretch that opens something', () => {
  it.each([
    '<Note kind="editor" title="甲">',
    '</Note>',
    '<Figure\n  src="a.png"\n  alt="甲"\n/>',
    '<BarChart unit="项" rows={[{ label: "甲", value: 1 }, { label: \'乙\', value: 2 }]} />',
    '甲的<Term name="a">乙</Term>丙',
    'The firm’s } and \\',
  ])('is closed at its end when it is whole: %j', (text) => expect(isClosed(text)).toBe(true));

  it.each([
    '<Note',
    '<Note title="甲',
    '<A b={[',
    '{ "a }',
    '{/* 甲',
    '```',
    '- ~~~',
    'export const a =',
    '\\{',
  ])('may be open still when it is not: %j', (text) => expect(isClosed(text)).toBe(false));
});
