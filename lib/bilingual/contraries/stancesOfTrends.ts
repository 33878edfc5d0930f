/** What the words before a figure say of how a change goes on: a fall that narrowed to it, growth that slowed to it. */
import { charHint } from '#lib/bilingual/text/charHints';
import type { Contrary } from './stance';

const eased =
  '\\b(?:slow(?:ed|ing|s)|narrow(?:ed|ing|s)|eas(?:ed|ing|es)|moderat(?:ed|ing|es)|shr[aiu]nk|contracted|cool(?:ed|ing))\\b';
const enEased = new RegExp(`${eased}(?:\\s[a-z]+){0,2}?\\s(?:to|by)\\s(?:about\\s|only\\s|just\\s)?$`, 'i');
const enFall =
  /\b(?:falls?|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|contraction|reduc\w*|negative|slump|shrink\w*)\b/i;
const enRise = /\b(?:growth|grow|grew|increas\w*|ris(?:e|es|ing)|rose|gains?|expansion|up)\b/i;

const trends: readonly Contrary[] = [
  {
    sort: 'turned',
    hint: charHint('降跌', '幅', '窄缩敛缓'),
    zh: ({ before }) => /[降跌]幅[^，。；\d增涨]{0,8}(?:收窄|缩小|收敛|放缓)(?:至|到|为|了)?$/.test(before),
    en: ({ before }) => enEased.test(before) && enRise.test(before) && !enFall.test(before),
  },
  {
    sort: 'turned',
    hint: charHint('增涨升', '窄缩落缓'),
    zh: ({ before }) =>
      /(?:[增涨升]幅|增速)[^，。；\d降跌负]{0,8}(?:收窄|回落|缩小|放缓)(?:至|到|为|了)?$/.test(before) &&
      !/[降跌]/.test(before),
    en: ({ before }) => enEased.test(before) && enFall.test(before) && !enRise.test(before),
  },
];

const enBuilt =
  /\b(?:(?:built|constructed)|(newly built))\s(?:a\stotal\sof\s|some\s|about\s|nearly\s|over\s)?$/i;
const enMended =
  /\b(?:renovated|repaired|refurbished|reinforced|rebuilt|converted|restored)\s(?:a\stotal\sof\s|some\s|about\s|nearly\s|over\s)?$/i;

const works: readonly Contrary[] = [
  {
    sort: 'rival',
    hint: charHint('改加维整翻修', '造固修新缮'),
    zh: ({ before, after }) =>
      /(?:改造|加固|维修|整修|翻新|修缮)[^，。；、\d建新]{0,10}$/.test(before) && !/[建新]/.test(after),
    en: ({ before, after }) => {
      const built = enBuilt.exec(before);
      return built !== null && (built[1] !== undefined || /^(?:\s[a-z]+)?\snew\b/i.test(after));
    },
  },
  {
    sort: 'rival',
    hint: charHint('新', '建'),
    zh: ({ before }) => /新建[^，。；、\d改扩修]{0,10}$/.test(before),
    en: ({ before, after }) =>
      enMended.test(before) && !/\b(?:buil[dt]\w*|new\w*|add\w*|construct\w*)\b/i.test(before + after),
  },
];

const settled: readonly Contrary[] = [
  {
    sort: 'turned',
    hint: charHint('已', '办完整解销', '结成改决号'),
    zh: ({ before }) => /已[^，。；\d]{0,4}(?:办结|完成|整改|解决|销号)(?:了|约|近)*$/.test(before),
    en: ({ after }) =>
      /^(?:\s[a-z]+){0,5}?\s(?:(?:yet|still|remain\w*)\sto\sbe|(?:have|has|had)\snot\s(?:yet\s)?been|(?:are|is|were|remain\w*)\s(?:still\s)?(?:unresolved|outstanding|unsettled|pending))\b/i.test(
        after,
      ),
  },
];

/** Every such two. */
export const contrariesOfTrends: readonly Contrary[] = [...trends, ...works, ...settled];
