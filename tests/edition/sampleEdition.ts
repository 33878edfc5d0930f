/** A small edition for tests of models and drawings: two bilingual reports, one Chinese only, one English only. */
import type { Edition, Report, ReportText } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';

type Sample = Pick<Report, 'slug' | 'original'> &
  Pick<Report['facts'], 'kind' | 'topics' | 'published' | 'posted'> & {
    readonly titles: Record<Locale, string | null>;
    readonly corrections?: Report['facts']['corrections'];
  };

/** Draws one section with one paragraph that says which report it is. */
const sampleCode = (title: string): string => `
const { jsx } = _jsx_runtime;
return {
  default: ({ components: { Section, Block } }) =>
    jsx(Section, { id: 'first', n: 1, children: [
      jsx('h2', { id: 'first-title', children: 'Heading' }, 'h'),
      jsx(Block, { id: 'first-1', kind: 'paragraph', children: jsx('p', { children: ${JSON.stringify(`Body of ${title}`)} }) }, 'b'),
    ] }),
};`;

function sampleText({ slug, original }: Sample, locale: Locale, title: string): ReportText {
  return {
    file: `content/reports/2021/${slug}/${locale}.mdx`,
    title,
    summary: `Summary of ${title}`,
    sections: [{ id: 'first', label: locale === 'zh' ? '第一节' : 'First' }],
    translation: locale === original ? null : { translator: 'T', kind: 'human' },
    body: {
      sections: [],
      links: [],
      figureRefs: [],
      code: sampleCode(title),
      plain: [{ type: 'paragraph', children: [{ type: 'text', value: `Body of ${title}` }] }],
    },
    drift: [],
  };
}

function sampleReport(sample: Sample): Report {
  const { slug, original, titles, kind, topics, published, posted, corrections } = sample;
  const text = (locale: Locale) => {
    const title = titles[locale];
    return title === null ? null : sampleText(sample, locale, title);
  };
  return {
    slug,
    year: published.slice(0, 4),
    original,
    facts: {
      kind,
      topics,
      published,
      posted,
      byline: [{ role: 'reporter', name: { zh: '杜培清', en: 'Du Peiqing' } }],
      ...(corrections === undefined ? {} : { corrections }),
    },
    texts: { zh: text('zh'), en: text('en') },
    agreed: null,
    figures: [],
    media: [],
  };
}

const name = (zh: string, en: string) => ({ zh, en });

export const sampleEdition: Edition = {
  site: {
    stage: 'demonstration',
    preview: false,
    name: name('科报', 'Kebao'),
    tagline: name('一句话', 'A line'),
    description: name('简介', 'A description'),
    origin: 'https://kebao.example',
    timeZone: 'Asia/Shanghai',
    licence: {
      id: 'CC-BY-4.0',
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      kinds: ['brief', 'explainer'],
    },
  },
  topics: [
    { id: 'policy', name: name('政策', 'Policy'), description: name('政策类', 'On policy') },
    { id: 'talent', name: name('人才', 'Talent'), description: name('人才类', 'On talent') },
  ],
  terms: [],
  reports: [
    sampleReport({
      slug: 'newest-brief',
      original: 'zh',
      kind: 'brief',
      topics: ['talent'],
      published: '2026-02-28',
      posted: '2026-03-01T23:30+08:00',
      titles: { zh: '最新简报', en: 'Newest brief' },
    }),
    sampleReport({
      slug: 'chinese-only',
      original: 'zh',
      kind: 'explainer',
      topics: ['talent', 'policy'],
      published: '2026',
      posted: '2026-02-01T09:00+08:00',
      titles: { zh: '只有中文', en: null },
    }),
    sampleReport({
      slug: 'english-only',
      original: 'en',
      kind: 'notice',
      topics: ['policy'],
      published: '2026-01',
      posted: '2026-01-15T09:00+08:00',
      titles: { zh: null, en: 'English only' },
    }),
    sampleReport({
      slug: 'the-report',
      original: 'zh',
      kind: 'report',
      topics: ['policy', 'talent'],
      published: '2021',
      posted: '2026-01-01T09:00+08:00',
      titles: { zh: '那篇报道', en: 'The report' },
      corrections: [{ date: '2026-01-02', zh: '改了一处。', en: 'One place mended.' }],
    }),
  ],
  withdrawn: [],
  promised: { addresses: [], redirects: [] },
  pages: [],
};
