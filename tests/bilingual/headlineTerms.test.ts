/** Terms of titles, subtitles, summaries and headings, and headings that stand over one another’s sections. */
import { describe, expect, test } from 'vitest';
import {
  check,
  clean,
  type Files,
  folder,
  original,
  page,
  pageTranslation,
  placed,
  swap,
  translation,
} from '../content/workspace';

const terms = `- { zh: 市农业农村局, en: Municipal Bureau of Agriculture and Rural Affairs }
- { zh: 新型研发机构, en: new-type R&D institutions }
- { zh: 专利导航, en: patent navigation }
- { zh: 优质稻, en: quality rice }
- { zh: 乡村振兴, en: rural vitalisation }
- { zh: 秸秆还田, en: return of crop straw to the fields }
- { zh: 李晓梅, en: Li Xiaomei }
- { zh: 赤壁, en: Chibi }
`;

/** A paragraph that names every term in full, so that a headline may shorten it. */
const named = [
  ['第一节第一段。', '市农业农村局、新型研发机构、专利导航、优质稻、乡村振兴、秸秆还田，李晓梅在赤壁。'],
  [
    'Section one, first paragraph.',
    'The Municipal Bureau of Agriculture and Rural Affairs, new-type R&D institutions, patent navigation, quality rice, rural vitalisation, the return of crop straw to the fields; Li Xiaomei in Chibi.',
  ],
] as const;

type Change = readonly [from: string, to: string];

const change = (text: string, changes: readonly Change[]): string =>
  changes.reduce((changed, [from, to]) => swap(changed, from, to), text);

const pair = (zh: readonly Change[], en: readonly Change[]): Files => ({
  ...clean,
  'content/terms.yaml': terms,
  [`${folder}/zh.mdx`]: change(original, zh),
  [`${folder}/en.mdx`]: change(translation, en),
});

const tell = async (zh: readonly Change[], en: readonly Change[]) =>
  (await check(pair(zh, en))).filter(({ rule }) => rule.startsWith('bilingual/'));
const told = async (zh: readonly Change[], en: readonly Change[]) =>
  (await tell(zh, en)).map((problem) => `${placed([problem])[0]} ${problem.severity}`);

/** What is told of a title in a piece that says every term in full. */
const title = (zh: string, en: string) =>
  told([['title: 标题', `title: ${zh}`], named[0]], [['title: A headline', `title: ${en}`], named[1]]);

describe('a term of which nothing is left is an error', () => {
  test.each([
    ['乡村振兴看示范', 'Villages lead by example'],
    ['专利导航入园区', 'Patent guidance comes to the parks'],
    ['专利导航入园区', 'Patents point the way to the parks'],
    ['优质稻丰收', 'Quality maize brings a rich harvest'],
    ['李晓梅进村讲课', 'Li Xiaolan teaches in the villages'],
    ['李晓梅进村讲课', 'Xiaomin teaches in the villages'],
    ['赤壁育新苗', 'Jiayu raises seedlings'],
    ['秸秆还田有办法', 'What becomes of stubble'],
  ])('%s | %s', async (zh, en) => expect(await title(zh, en)).toEqual(['en:2:8 bilingual/term error']));

  test('in a subtitle, a summary and both lines of a heading, each at its words', async () => {
    const zh: Change[] = [
      ['summary: 导语。', 'subtitle: 专利导航入园\nsummary: 春耕时节，乡村振兴再出发。'],
      ['label: 其一', 'label: 优质稻'],
      ['## 第一节', '## 赤壁怎样种稻'],
      ['## 第二节', '## 秸秆还田'],
    ];
    const en: Change[] = [
      [
        'summary: The standfirst.',
        'subtitle: To the parks\nsummary: Spring work in the villages begins anew.',
      ],
      ['label: First', 'label: Maize'],
      ['## Section one', '## How to grow rice'],
      ['## Section two', '## Stubble'],
    ];
    expect(await told(zh, en)).toEqual([
      'en:3:11 bilingual/term error',
      'en:4:10 bilingual/term error',
      'en:7:12 bilingual/term error',
      'en:15:4 bilingual/term error',
      'en:21:4 bilingual/term error',
    ]);
  });

  test('with the place of the Chinese words and the forms of the term base', async () => {
    const [problem] = await tell([['title: 标题', 'title: 记乡村振兴']], []);
    expect(problem?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 2, column: 9 });
    expect(problem?.hint?.en).toContain('“rural vitalisation”');
  });

  test('in the title of a note, which is a block', async () => {
    const note = (heading: string, words: string) =>
      `<Note kind="info" title="${heading}">\n${words}\n</Note>`;
    expect(
      await told(
        [['第二节第一段。', note('专利导航', '一句话。')]],
        [['Section two, first paragraph.', note('Patents', 'A sentence.')]],
      ),
    ).toEqual(['en:22:1 bilingual/term error']);
  });

  test('on a standing page', async () => {
    const files = {
      'content/terms.yaml': terms,
      'content/pages/about/zh.mdx': swap(page, 'summary: 关于本站。', 'summary: 市农业农村局的网页。'),
      'content/pages/about/en.mdx': swap(pageTranslation, 'About this site.', 'A page of the police.'),
    };
    expect(placed(await check(files))).toEqual(['pages/about/en:3:10 bilingual/term']);
  });
});

describe('a headline may shorten what its piece says in full', () => {
  test.each([
    ['市农业农村局部署春耕', 'The bureau prepares for spring'],
    ['市农业农村局部署春耕', 'Bureau of Agriculture and Rural Affairs prepares for spring'],
    ['新型研发机构达8家', 'Institutions for R&D are now eight'],
    ['服务新型研发机构', 'Serving institutions'],
    ['优质稻、油菜、茶', 'Rice, rape and tea'],
    ['优质稻丰收', 'A rich harvest of rice'],
    ['秸秆还田有办法', 'Returning crop straw to fields'],
    ['李晓梅进村讲课', 'Li brings her lessons to the villages'],
    ['李晓梅进村讲课', 'Xiaomei Li teaches in the villages'],
    ['赤壁育新苗', 'The city raises seedlings'],
    ['专利导航入园区', 'Navigation by patents comes to the parks'],
  ])('%s | %s', async (zh, en) => expect(await title(zh, en)).toEqual([]));

  test('a heading may say it, a title is doubted', async () => {
    const heading = ['## 第二节', '## 专利导航怎样做'] as const;
    const said = ['## Section two', '## How it is done'] as const;
    expect(await told([named[0], heading], [named[1], said])).toEqual([]);
    expect(await title('专利导航怎样做', 'How it is done')).toEqual(['en:2:8 bilingual/term warning']);
  });

  test('what its piece names nowhere is doubted', async () => {
    expect(
      await told(
        [['title: 标题', 'title: 市农业农村局部署春耕']],
        [['title: A headline', 'title: The bureau prepares for spring']],
      ),
    ).toEqual(['en:2:8 bilingual/term warning']);
  });

  test('another word before its noun is doubted', async () => {
    expect(await title('优质稻丰收', 'A rich harvest of hybrid rice')).toEqual([
      'en:2:8 bilingual/term warning',
    ]);
  });

  test('a waiver lets it pass', async () => {
    const waiver =
      'waive:\n  - { rule: bilingual/term, block: title, why: As the author wished }\ntranslation:';
    expect(
      await told(
        [['title: 标题', 'title: 乡村振兴看示范']],
        [
          ['title: A headline', 'title: Villages lead by example'],
          ['translation:', waiver],
        ],
      ),
    ).toEqual([]);
  });
});

describe('headings that have changed places', () => {
  const headings = (one: string, two: string): Change[] => [
    ['## 第一节', `## ${one}`],
    ['## 第二节', `## ${two}`],
  ];
  const english = (one: string, two: string): Change[] => [
    ['## Section one', `## ${one}`],
    ['## Section two', `## ${two}`],
  ];

  test('are told once, at the first, with the line of the other', async () => {
    const found = await tell(
      headings('专利导航入园区', '乡村振兴有新招'),
      english('New ways to rural vitalisation', 'Patent navigation for the parks'),
    );
    expect(found.map((problem) => placed([problem])[0])).toEqual(['en:14:4 bilingual/headings']);
    expect(found[0]?.message).toEqual({
      zh: '两个小标题对调了：“New ways to rural vitalisation”与第 20 行的“Patent navigation for the parks”，各自说的是对方那一节。',
      en: 'Two headings have changed places: “New ways to rural vitalisation” and, on line 20, “Patent navigation for the parks” each speak of the other’s section.',
    });
    expect(found[0]?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 18 });
  });

  test('are told where only one of them has a term', async () => {
    expect(
      await told(
        headings('专利导航服务企业', '为农民修水渠'),
        english('Building canals for farmers', 'Patent navigation that serves enterprises'),
      ),
    ).toEqual(['en:14:4 bilingual/headings error']);
  });

  test('are told by their figures', async () => {
    expect(
      await told(
        headings('为企业办好18件实事', '为农民修好6条水渠'),
        english('Six canals repaired for farmers', '18 practical things done for enterprises'),
      ),
    ).toEqual(['en:14:4 bilingual/headings error']);
  });

  test('are not told where one alone lacks its term', async () => {
    expect(
      await told(
        headings('专利导航入园区', '乡村振兴有新招'),
        english('New ways for the parks', 'New ways to rural vitalisation'),
      ),
    ).toEqual(['en:14:4 bilingual/term error']);
  });
});
