/** What pages and files say of the key figures of all reports, in each language. */
import type { Locale } from './locale';

/** The kinds of amounts figures are grouped by, in the order in which they are shown. */
export const figureGroups = ['money', 'shares', 'counts', 'people', 'land', 'other'] as const;
export type FigureGroupId = (typeof figureGroups)[number];

type FigureWords = {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly all: string;
  readonly latest: string;
  readonly groups: Readonly<Record<FigureGroupId, string>>;
  readonly statedIn: string;
  readonly period: string;
  readonly value: string;
  readonly change: string;
  readonly openData: string;
  readonly openDataIntro: string;
  readonly files: Readonly<Record<'csv' | 'json' | 'schema', string>>;
  readonly fields: string;
  readonly field: string;
  readonly meaning: string;
  readonly formulas: string;
  readonly rights: string;
  readonly rightsText: string;
  readonly cite: string;
  readonly citeText: (edition: string) => string;
  readonly datasetTitle: (edition: string) => string;
};

const zh: FigureWords = {
  title: '数字',
  intro: '各篇报道的关键数字，按指标排列。每个数字都在报道的中英文里核对过，点开就是写有它的那一段。',
  none: '目前没有列出的数字。',
  all: '全部数字',
  latest: '报道里的数字',
  groups: {
    money: '钱款',
    shares: '比重',
    counts: '家数与项数',
    people: '人',
    land: '土地',
    other: '其他',
  },
  statedIn: '见',
  period: '时期',
  value: '数值',
  change: '变化',
  openData: '开放数据',
  openDataIntro: '本页的数字可以整份下载，一个数字一行；网站更新时，文件随之更新。',
  files: {
    csv: 'CSV，用表格软件打开（UTF-8，带BOM）',
    json: 'JSON，供程序读取',
    schema: 'JSON的格式说明（JSON Schema 2020-12）',
  },
  fields: '各栏的意思',
  field: '栏',
  meaning: '意思',
  formulas:
    'JSON各栏同名，空着的写null，数值写成文字，免得读取时丢失位数。CSV里，以=、+、-、@开头的名称前加一个撇号，表格软件才不会把它当作公式；数值不加。',
  rights: '使用条款',
  rightsText:
    '数字取自各篇，权利随各篇而定。转录的新闻报道，权利属于原权利人，本站未获许可，也不能转授；本站自行撰写的各篇，按知识共享 署名 4.0 国际许可（CC BY 4.0）使用，其中引自报道的文句除外。全文见代码仓库的LICENSE-CONTENT。',
  cite: '怎样引用',
  citeText: (edition) =>
    `请写明数字出自${edition}，附上报道的标题和段落的网址，并照录“超过”“不低于”一类的限定词。`,
  datasetTitle: (edition) => `${edition}：报道里的关键数字`,
};

const en: FigureWords = {
  title: 'Figures',
  intro:
    'The key figures of all reports, by indicator. Each was checked against the Chinese and the English text and leads to the very paragraph that states it.',
  none: 'No figures are listed so far.',
  all: 'All figures',
  latest: 'In figures',
  groups: {
    money: 'Money',
    shares: 'Shares',
    counts: 'Counts',
    people: 'People',
    land: 'Land',
    other: 'Other',
  },
  statedIn: 'In',
  period: 'Period',
  value: 'Value',
  change: 'Change',
  openData: 'Open data',
  openDataIntro:
    'The figures of this page can be downloaded whole, one to a line. The files change when the site does.',
  files: {
    csv: 'CSV, for spreadsheets (UTF-8 with BOM)',
    json: 'JSON, for programs',
    schema: 'The form of the JSON (JSON Schema 2020-12)',
  },
  fields: 'What the columns mean',
  field: 'Column',
  meaning: 'Meaning',
  formulas:
    'The JSON has the same names, with null for what is empty and values as text, so that no digit is lost in reading. In the CSV a label that begins with =, +, - or @ has an apostrophe before it, lest a spreadsheet take it for a formula; values have none.',
  rights: 'Terms of use',
  rightsText:
    'The figures come from the pieces, and so do the rights in them. The rights in transcribed news reports stay with their holders, who have granted this portal no licence that it could pass on. Pieces written for this portal are under Creative Commons Attribution 4.0 International (CC BY 4.0), save for sentences quoted from the reports. The full terms are in LICENSE-CONTENT in the code repository.',
  cite: 'How to cite',
  citeText: (edition) =>
    `Say that the figure comes from ${edition}, give the title of the report and the address of the paragraph, and keep the bounds, such as “more than” or “at least”.`,
  datasetTitle: (edition) => `Key figures of the reports in ${edition}`,
};

export const figureWords: Readonly<Record<Locale, FigureWords>> = { zh, en };
