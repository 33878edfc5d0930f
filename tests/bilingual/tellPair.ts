/** What an editor is told of a Chinese text and its English one, each a paragraph of its own. */
import { compareBlocks } from '#lib/bilingual/pairing/compareBlocks';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { block } from './paragraph';

export const tellPair = (zh: string, en: string, original: Locale = 'zh'): ContentProblem[] =>
  compareBlocks({
    zh: block(zh),
    en: block(en),
    zhFile: 'zh.mdx',
    enFile: 'en.mdx',
    original,
    manner: 'prose',
    terms: [],
    spoken: () => null,
  });
