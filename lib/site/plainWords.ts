/** What text files, their list and the catalogue of reports say, in each language. */
import { formatDate } from './formatDate';
import type { Locale } from './locale';

/** What a citation names; what is not known is left out. */
export type Cited = {
  readonly authors: readonly string[];
  readonly title: string;
  readonly source: string | null;
  readonly published: string;
  readonly site: string;
  readonly posted: string;
  readonly url: string;
};

type PlainWords = {
  readonly textVersion: string;
  readonly saidBy: (parts: readonly string[]) => string;
  readonly keyFigures: string;
  readonly indicator: string;
  readonly paragraph: string;
  readonly about: string;
  readonly page: string;
  readonly rights: string;
  /** Who may do what with a piece: under a licence of the portal, of its holders, or nothing said. */
  readonly rightsText: {
    readonly licensed: (licence: string) => string;
    readonly reprint: string;
    readonly unstated: string;
  };
  readonly citation: string;
  readonly cite: (cited: Cited) => string;
  /** An entry of the list of texts: its language, whether it is a translation and which, its kind and date. */
  readonly entry: (facts: readonly string[]) => string;
  readonly isOriginal: string;
  readonly isTranslation: Readonly<Record<'human' | 'machine' | 'machine-reviewed', string>>;
  readonly language: string;
  /** `count` is null where all are listed. */
  readonly listNote: (count: number | null) => string;
  readonly rightsNote: string;
  readonly reports: string;
  readonly data: string;
  readonly catalogue: string;
  readonly catalogueSchema: string;
  readonly catalogueTitle: (site: string) => string;
};

/** The day suffices where something appeared. */
const dayOf = (date: string): string => date.slice(0, 10);

/** Whether a piece appeared nowhere before, so that one date says it all. */
const isFirstHere = ({
  source,
  published,
  posted,
}: Pick<Cited, 'source' | 'published' | 'posted'>): boolean =>
  source === null && dayOf(published) === dayOf(posted);

const zh: PlainWords = {
  textVersion: '纯文本',
  saidBy: (parts) => `——${parts.join('，')}`,
  keyFigures: '关键数字',
  indicator: '指标',
  paragraph: '段落',
  about: '关于本文',
  page: '网页',
  rights: '权利',
  rightsText: {
    licensed: (licence) => `本篇由本站自行撰写，按${licence}使用；其中引自报道的文句除外。`,
    reprint: '本篇为转录的报道，权利属于原权利人，本站未获许可，也不能转授；译文同样须顾及原文的权利。',
    unstated: '本篇没有写明许可。',
  },
  citation: '引用',
  cite: ({ authors, title, source, published, site, posted, url }) => {
    const here = [site, formatDate(dayOf(posted), 'zh'), url].join('，');
    const piece = `${authors.join('、')}：《${title}》`;
    if (isFirstHere({ source, published, posted })) return `${piece}，${here}`;
    const first = [piece, source, formatDate(published, 'zh')].filter((part) => part !== null);
    return `${first.join('，')}；${here}`;
  },
  entry: (facts) => facts.join('，'),
  isOriginal: '原文',
  isTranslation: {
    human: '译文（人工翻译）',
    machine: '译文（机器翻译，未经人工审校）',
    'machine-reviewed': '译文（机器翻译，经人工审校）',
  },
  language: '中文（zh-Hans）',
  listNote: (count) =>
    `以下是各篇的纯文本（Markdown），头部写有日期、署名、来源、译文情况、权利和引用格式。${
      count === null ? '' : `每种语言只列最新${count}篇，`
    }全部目录见reports.json。`,
  rightsNote:
    '转录的新闻报道，权利属于原权利人，本站未获许可，也不能转授；每篇的权利写在篇内。引用数字时，请照录“超过”“不低于”一类的限定词。',
  reports: '中文',
  data: '数据',
  catalogue: '全部报道的目录：语言、网址、日期、署名、来源、权利和引用格式',
  catalogueSchema: '目录的格式说明（JSON Schema 2020-12）',
  catalogueTitle: (site) => `${site}：报道目录`,
};

const en: PlainWords = {
  textVersion: 'Plain text',
  saidBy: (parts) => `— ${parts.join(', ')}`,
  keyFigures: 'Key figures',
  indicator: 'Indicator',
  paragraph: 'Paragraph',
  about: 'About this piece',
  page: 'Web page',
  rights: 'Rights',
  rightsText: {
    licensed: (licence) =>
      `Written for this portal and available under ${licence}, save for sentences quoted from reports.`,
    reprint:
      'A transcribed report: the rights stay with their holders, who have granted this portal no licence that it could pass on. Using a translation also touches the rights in its original.',
    unstated: 'No licence is stated for this piece.',
  },
  citation: 'Citation',
  cite: ({ authors, title, source, published, site, posted, url }) => {
    const piece = `${authors.join(', ')}, “${title}”`;
    const day = formatDate(dayOf(posted), 'en');
    if (isFirstHere({ source, published, posted })) return `${piece}, ${site}, ${day}, ${url}`;
    const first = [piece, source, formatDate(published, 'en')].filter((part) => part !== null);
    return `${first.join(', ')}; ${site}, posted ${day}, ${url}`;
  },
  entry: (facts) => facts.join(', '),
  isOriginal: 'original',
  isTranslation: {
    human: 'translation (by a person)',
    machine: 'translation (by machine, not reviewed by a person)',
    'machine-reviewed': 'translation (by machine, reviewed by a person)',
  },
  language: 'English (en)',
  listNote: (count) =>
    `Below are the pieces as plain text (Markdown); each opens with its dates, byline, source, state of translation, rights and citation. ${
      count === null
        ? 'The catalogue is reports.json.'
        : `Only the newest ${count} of each language are listed; reports.json has them all.`
    }`,
  rightsNote:
    'The rights in transcribed news reports stay with their holders, who have granted this portal no licence that it could pass on; each piece states its own. Keep bounds such as “more than” or “at least” when citing figures.',
  reports: 'English',
  data: 'Data',
  catalogue: 'Catalogue of all reports: languages, addresses, dates, bylines, sources, rights and citations',
  catalogueSchema: 'The form of the catalogue (JSON Schema 2020-12)',
  catalogueTitle: (site) => `Catalogue of the reports in ${site}`,
};

export const plainWords: Readonly<Record<Locale, PlainWords>> = { zh, en };
