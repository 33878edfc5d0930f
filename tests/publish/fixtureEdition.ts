/** A small edition of its own, so that publishing is tested without reading any content. */
import type { Edition, Report } from '#lib/content/edition';
import type { Body } from '#lib/mdx/body';

/** Draws one section with one paragraph, as a compiled body would. */
const bodyOf = (words: string): Body => ({
  sections: [],
  links: [],
  figureRefs: [],
  plain: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  code: `const {jsx} = _jsx_runtime;
    return { default: ({components}) => jsx(components.Section, { id: 'one', n: 1, heading: 'One',
      children: jsx(components.Block, { id: 'one-1', kind: 'paragraph', children: jsx('p', { children: ${JSON.stringify(words)} }) }) }) };`,
});

/** A report in both languages whose only paragraph says `words`. */
export const fixtureReport = (slug: string, words: string): Report => {
  const text = {
    file: `content/reports/2021/${slug}/zh.mdx`,
    title: `报道 ${slug}`,
    summary: '导语。',
    sections: [{ id: 'one', label: 'One' }],
    translation: null,
    body: bodyOf(words),
    drift: [],
  };
  return {
    slug,
    year: '2021',
    original: 'zh',
    facts: {
      published: '2021',
      posted: '2026-11-01T09:00+08:00',
      kind: 'report',
      topics: ['talent'],
      byline: [{ role: 'reporter', name: { zh: '杜培清', en: 'Du Peiqing' } }],
    },
    texts: {
      zh: text,
      en: { ...text, title: `Report ${slug}`, translation: { translator: 'Desk', kind: 'human' } },
    },
    agreed: null,
    figures: [],
    media: [],
  };
};

/** An edition of these reports, one topic and no standing page. */
export const fixtureEdition = (reports: readonly Report[]): Edition => ({
  site: {
    origin: 'https://example.cn',
    stage: 'demonstration',
    preview: false,
    name: { zh: '科报', en: 'Kebao' },
    tagline: { zh: '记录', en: 'The record' },
    description: { zh: '演示。', en: 'A demonstration.' },
    timeZone: 'Asia/Shanghai',
  },
  topics: [
    { id: 'talent', name: { zh: '人才', en: 'Talent' }, description: { zh: '人才。', en: 'Talent.' } },
  ],
  terms: [],
  reports,
  withdrawn: [],
  promised: { addresses: [], redirects: [] },
  pages: [],
});
