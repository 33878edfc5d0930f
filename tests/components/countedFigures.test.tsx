/** Every figure that readers are told agrees can be seen and is marked, whatever part of an article states it. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ParallelPage } from '#components/parallel/ParallelPage';
import { listAgreed } from '#lib/bilingual/pairing/listAgreed';
import type { ParallelModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { checkBody } from '#lib/mdx/checkBody';
import { compileBody } from '#lib/mdx/compileBody';
import type { Locale } from '#lib/site/locale';
import { sampleEdition } from '../edition/sampleEdition';

const model = listRoutes(sampleEdition)
  .map((route) => route.model)
  .find((one): one is ParallelModel => one.kind === 'parallel');

async function draw(sources: Record<Locale, string>) {
  if (model === undefined) throw new Error('no parallel page');
  const bodyOf = async (locale: Locale) => {
    const input = { file: `${locale}.mdx`, source: sources[locale], sectionIds: [], locale };
    const { code } = await compileBody(input);
    return { code, sections: checkBody({ ...input, bodyLine: 1 }).value?.sections ?? [] };
  };
  const [zh, en] = [await bodyOf('zh'), await bodyOf('en')];
  const media = { 'map.png': { url: '/map.png', width: 9, height: 9 } };
  const textOf = (locale: Locale, { code }: { code: string }) => ({
    ...model.texts[locale],
    article: { ...model.texts[locale].article, code, media },
  });
  const facts = listAgreed(zh.sections, en.sections, []);
  const texts = { zh: textOf('zh', zh), en: textOf('en', en) };
  const html = renderToStaticMarkup(createElement(ParallelPage, { model: { ...model, texts, facts } }));
  return { page: parseHTML(`<html><body>${html}</body></html>`).document, facts };
}

const attributes = (words: string) => `title="${words}" source="${words}"`;
const unit = 'unit="CNY"';

/** What each part states, in each language. */
const parts: readonly (readonly [name: string, count: number, sources: Record<Locale, string>])[] = [
  [
    'a sentence with emphasis and a link',
    2,
    {
      zh: '投入**3**亿元，[扶持12家企业](/zh/)。',
      en: 'It put in **300** million yuan and [backed 12 firms](/en/).',
    },
  ],
  [
    'a list and a table',
    2,
    {
      zh: '- 新增5家企业\n\n| 项 | 数 |\n|:--|--:|\n| 企业 | 7家 |\n',
      en: '- 5 firms were added\n\n| Item | Number |\n|:--|--:|\n| Firms | 7 firms |\n',
    },
  ],
  [
    'a note and a quotation',
    3,
    {
      zh: '<Note kind="info" title="共8家企业">\n其中2家企业。\n</Note>\n\n<Quote by="某人" source="2021年讲话">\n好。\n</Quote>\n',
      en: '<Note kind="info" title="8 firms in all">\n2 firms of them.\n</Note>\n\n<Quote by="Someone" source="A speech of 2021">\nGood.\n</Quote>\n',
    },
  ],
  [
    'a policy',
    1,
    {
      zh: '<Policy title="若干意见" number="咸政规〔2021〕2号" issuer="市政府" />',
      en: '<Policy title="Opinions" number="咸政规〔2021〕2号" issuer="The city" />',
    },
  ],
  [
    'the caption of a picture, not what stands for it unseen',
    1,
    {
      zh: '<Figure src="map.png" alt="图中有9家企业" caption="全市9家企业" />\n\n![有6家企业](map.png)\n',
      en: '<Figure src="map.png" alt="9 firms on a map" caption="All 9 firms" />\n\n![6 firms](map.png)\n',
    },
  ],
  [
    'a disclosure',
    1,
    {
      zh: '<details>\n<summary>说明</summary>\n\n共4家企业。\n</details>',
      en: '<details>\n<summary>More</summary>\n\n4 firms in all.\n</details>',
    },
  ],
  [
    'bars',
    4,
    {
      zh: `<BarChart ${attributes('2021年')} ${unit} data={[{ label: "甲", value: 5353000000 }, { label: "乙", value: 106400000 }]} />`,
      en: `<BarChart ${attributes('2021')} ${unit} data={[{ label: "A", value: 5353000000 }, { label: "B", value: 106400000 }]} />`,
    },
  ],
  [
    'a line',
    6,
    {
      zh: `<LineChart ${attributes('2021年')} ${unit} data={[{ period: "2019", value: 5353000000 }, { period: "2020", value: 106400000 }]} />`,
      en: `<LineChart ${attributes('2021')} ${unit} data={[{ period: "2019", value: 5353000000 }, { period: "2020", value: 106400000 }]} />`,
    },
  ],
  [
    'a timeline',
    4,
    {
      zh: `<Timeline ${attributes('2021年')} events={[{ date: "2021-04-20", text: "来了3家企业" }]} />`,
      en: `<Timeline ${attributes('2021')} events={[{ date: "2021-04-20", text: "3 firms came" }]} />`,
    },
  ],
  [
    'a table of data',
    3,
    {
      zh: `<DataTable ${attributes('2021年')} columns={[{ key: "a", label: "项" }, { key: "n", label: "数", ${unit.replace('=', ': ')} }]} rows={[{ a: "甲", n: 5353000000 }]} />`,
      en: `<DataTable ${attributes('2021')} columns={[{ key: "a", label: "Item" }, { key: "n", label: "Amount", ${unit.replace('=', ': ')} }]} rows={[{ a: "A", n: 5353000000 }]} />`,
    },
  ],
];

test.each(parts)('%s', async (_, count, sources) => {
  const { page, facts } = await draw(sources);
  expect(Object.values(facts).flat()).toHaveLength(count);
  for (const locale of ['zh', 'en'] as const) {
    const marks = [...page.querySelectorAll('.fact[id]')].filter(({ id }) => id.endsWith(`-${locale}`));
    const said = Object.values(facts).flatMap((ones) => ones.map((fact) => fact[locale].words));
    expect(marks.map(({ textContent }) => textContent).sort()).toEqual(said.sort());
    expect(marks.filter((mark) => mark.closest('svg, details:not([open]), a a, [aria-hidden]'))).toEqual([]);
    expect(marks.filter((mark) => mark.querySelector('td, th, li, p, a'))).toEqual([]);
  }
});
