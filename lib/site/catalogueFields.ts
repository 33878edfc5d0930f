/** The fields of the catalogue of reports: their names, their order, and what each holds. */
import type { Bilingual } from './locale';

type FieldHelp = Bilingual & {
  /** Whether it may be null. */
  readonly optional: boolean;
};

const always = (zh: string, en: string): FieldHelp => ({ zh, en, optional: false });
const optional = (zh: string, en: string): FieldHelp => ({ zh, en, optional: true });

/** Of a report, the same in every language. */
export const catalogueFields = {
  id: always('报道的短名，网址由此而来。', 'The report’s short name, from which its addresses are made.'),
  original: always('原文的语言。', 'The language of the original.'),
  kind: always(
    '体裁：report报道，brief数据简报，explainer名词解读，notice告示。',
    'Its kind: report, brief (of data), explainer or notice.',
  ),
  topics: always('专题，首个为主；名称在topics里。', 'Its topics, the main one first; named under topics.'),
  published: always(
    '首发日期，知道到哪一级就写到哪一级。',
    'When it was first published, as precisely as it is known.',
  ),
  posted: always('上网时间，北京时间。', 'When it appeared on this portal, in Beijing time.'),
  updated: optional(
    '最近一次实质改动；没有就为空。',
    'The last change of substance; null where there was none.',
  ),
  byline: always('署名和职分。', 'Who wrote it, each with a role.'),
  source: optional('转载来源；没有就为空。', 'Where it was reprinted from; null where nowhere.'),
  corrections: always('更正了几处。', 'How many corrections it has.'),
  figures: always(
    '列出几个关键数字；数字本身在data/figures.json。',
    'How many key figures it lists; they are in data/figures.json.',
  ),
  licence: optional(
    '本站给出的许可；转录的报道没有，为空。',
    'The licence this portal gives; null for transcribed reports, which have none.',
  ),
  parallel: optional(
    '中英对照页；只有一种语言时为空。',
    'Both languages side by side; null where there is one.',
  ),
  texts: always('有哪几种语言，原文在前。', 'The languages it exists in, the original first.'),
} as const satisfies Readonly<Record<string, FieldHelp>>;

/** Of a report in one language. */
export const catalogueTextFields = {
  language: always('语言。', 'The language.'),
  title: always('标题。', 'The headline.'),
  subtitle: optional('副题；没有就为空。', 'The deck; null where there is none.'),
  summary: always('导语。', 'The standfirst.'),
  url: always('网页。', 'The web page.'),
  markdown: always('纯文本（Markdown）。', 'The plain text (Markdown).'),
  status: always('original原文，translation译文。', 'original or translation.'),
  translator: optional('译者；原文为空。', 'Who translated it; null for an original.'),
  method: optional(
    '译法：human人工，machine机器，machine-reviewed机器译、经人工审校；原文为空。',
    'How: human, machine, or machine-reviewed by a person; null for an original.',
  ),
  lagging: always(
    '译文有几处尚未跟上原文的改动。',
    'How many passages do not follow a change of the original yet.',
  ),
  rights: always('权利。', 'Who may do what with it.'),
  citation: always('引用格式。', 'How to cite it.'),
} as const satisfies Readonly<Record<string, FieldHelp>>;

export type CatalogueField = keyof typeof catalogueFields;
export type CatalogueTextField = keyof typeof catalogueTextFields;
