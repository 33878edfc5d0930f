/** What the words beside a figure say of it: a total or a yearly average, within a time or after it, part of a plan or beyond it. */
import { isSpan } from '#lib/bilingual/agreeing/agreeFacts';
import type { Figure } from '#lib/bilingual/reading/facts';
import { charHint } from '#lib/bilingual/text/charHints';
import { compare, whole } from '#lib/bilingual/text/rational';
import type { Beside, Contrary } from './stance';
import { contrariesOfChanges } from './stancesOfChanges';
import { contrariesOfCounts } from './stancesOfCounts';
import { contrariesOfMeasures } from './stancesOfMeasures';
import { contrariesOfRates } from './stancesOfRates';
import { contrariesOfShares } from './stancesOfShares';
import { contrariesOfSums } from './stancesOfSums';
import { contrariesOfTrends } from './stancesOfTrends';

const isTime = ({ figure, after }: Beside): boolean =>
  (figure.unit === 'number' && /^[日天]/.test(after)) || isSpan(figure);

/** A bound that was read with the figure stands in its own words. */
const tail = ({ after, figure }: Beside): string =>
  figure.unit === 'number' ? after : figure.surface.slice(-2) + after;

const link = '(?:\\s(?:by|of|further|another|an?|about|around|nearly|over|some|\\w+ly))*\\s?$';
const enWider = new RegExp(`\\b(?:widen|deepen)(?:ed|ing|s)?\\b${link}`, 'i');
const enNarrower = new RegExp(
  `\\b(?:narrow(?:ed|ing|s)?|shr[aiu]nk(?:ing|s)?|clos(?:ed|ing))\\b${link}`,
  'i',
);

const enPoints = '^(?:\\s(?:percentage\\s)?points?)?\\s';
const enWiderAfter = new RegExp(`${enPoints}(?:wider|larger|bigger|deeper|steeper|sharper)\\b`, 'i');
const enNarrowerAfter = new RegExp(`${enPoints}(?:narrower|smaller|shallower|milder)\\b`, 'i');

const enYearly = /\b(?:annual\w*|yearly|average\w*|averaging|(?:a|per|each|every) year)\b/i;
const enTotal =
  /\b(?:total\w*|cumulative\w*|altogether|in all|overall|combined|accumulat\w+|so far|to date|aggregate)\b/i;
const enTotalBefore =
  /\b(?:total|cumulative|overall|combined)\s(?:[a-z]+\s){0,2}(?:of\s|by\s)?$|\bcumulatively\s(?:by\s)?$/i;
const enTotalAfter = /^\s(?:in\s(?:total|all)|altogether|overall|cumulatively)\b/i;
const enYearlyBefore = /\b(?:annual|yearly|average)\s(?:[a-z]+\s){0,3}(?:of\s)?$|\b(?:averag(?:ed|ing))\s$/i;
const enYearlyAfter = /^(?:\s[a-z]+){0,3}?\s(?:(?:a|per|each|every)\syear|annually|yearly)\b/i;

const totals: readonly Contrary[] = [
  {
    sort: 'shared',
    hint: charHint('年', '均'),
    zh: ({ before }) => /年(?:平)?均[^，。；、\d]{0,10}$|平均每年[^，。；、\d]{0,10}$/.test(before),
    en: ({ before, after }) =>
      (enTotalBefore.test(before) || enTotalAfter.test(after)) && !enYearly.test(before + after),
  },
  {
    sort: 'shared',
    hint: charHint('年', '累'),
    zh: ({ before }) =>
      /[二两三四五六七八九十几\d]年(?![均平初]|度)[^。；]{0,16}累计[^，。；、\d]{0,12}$/.test(before) &&
      !/年均|平均|每年|全年|今年/.test(before),
    en: ({ before, after }) =>
      (enYearlyBefore.test(before) || enYearlyAfter.test(after)) && !enTotal.test(before + after),
  },
];

const widths: readonly Contrary[] = [
  {
    sort: 'turned',
    hint: charHint('窄小敛'),
    zh: ({ before }) => /(?:收窄|缩小|收敛)(?:了|约|近)*$/.test(before),
    en: ({ before, after }) => enWider.test(before) || enWiderAfter.test(after),
  },
  {
    sort: 'turned',
    hint: charHint('大深剧'),
    zh: ({ before }) =>
      /(?:幅|差距|缺口|逆差|亏损|赤字|差)[^，。；\d]{0,8}(?:扩大|拉大|加深|加剧)(?:了|约|近)*$/.test(before),
    en: ({ before, after }) => enNarrower.test(before) || enNarrowerAfter.test(after),
  },
];

const ofWhole = /(?:为|是|占|达到?|相当于|完成了?|恢复[到至])[^，。；\d]{0,6}[^，。；]{1,16}的(?:约|近)?$/;
/** What stands before the number: 约为去年的 may be its bound. */
const led = ({ surface }: Figure, before: string): string =>
  before + (/^[^\d一二三四五六七八九十]*/.exec(surface)?.[0] ?? '');
const enBeyond =
  /^\s(?:above|higher\sthan|more\sthan|over\s(?:the|its|that)|up\son|below|lower\sthan|less\sthan|short\sof|in\sexcess\sof|beyond|ahead\sof)\b/i;

const exceeding = /\b(?:exceed|surpass|beat|outstrip|outperform|overfulfil)/i;
const enExceeding = new RegExp(
  `${exceeding.source}\\w*\\b[^,.;\\d]{0,50}\\bby\\s(?:about\\s|nearly\\s)?$`,
  'i',
);

/** 112 % of a target may be 12 % beyond it, and is not 112 % beyond it. */
const exceeds = ({ value }: Figure, times: number): boolean => compare(value, whole(times)) > 0;

const parts: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('的'),
    zh: ({ figure, before }) => figure.kind === 'share' && ofWhole.test(led(figure, before)),
    en: ({ figure, after }) => figure.kind === 'share' && enBeyond.test(after),
  },
  {
    sort: 'mistaken',
    hint: charHint('的'),
    zh: ({ figure, before }) =>
      figure.kind === 'share' && !exceeds(figure, 2) && ofWhole.test(led(figure, before)),
    en: ({ figure, before }) => figure.kind === 'share' && exceeds(figure, 1) && enExceeding.test(before),
  },
  {
    sort: 'mistaken',
    hint: charHint('的'),
    zh: ({ figure, before }) =>
      figure.kind === 'share' && !exceeds(figure, 1) && ofWhole.test(led(figure, before)),
    en: ({ figure, before }) => figure.kind === 'share' && enExceeding.test(before),
  },
  {
    sort: 'mistaken',
    hint: charHint('的'),
    zh: ({ figure, before }) => figure.kind === 'multiple' && ofWhole.test(led(figure, before)),
    en: ({ figure, after }) =>
      figure.kind === 'multiple' &&
      /^\s(?:more|higher|larger|greater|bigger|longer)\b(?!\sor\b)/i.test(after),
  },
];

const zhWithin = /^.{0,2}(?:之|以)?内/;
const zhAfter = /^.{0,2}(?:之|以)?后(?![期续勤备来])/;
const zhBefore = /^.{0,2}(?:之|以)?前(?![后述提所列])/;
const zhAfterWhat = /[^今此然最之以前落先背]后(?:约|至少|的|第)?$/;
const zhBeforeWhat = /[^今此然之以目当从先提日年月眼空]前(?:约|至少|的)?$/;
const enEarlier = /^(?:\s[a-z]+)?\s(?:before|ahead\sof|prior\sto|in\sadvance|earlier|ago)\b/i;
const enLater = /^(?:\s[a-z]+)?\s(?:after|later|following)\b/i;
const enAfter = ({ before, figure }: Beside): boolean =>
  /\bafter\s(?:a\s(?:period|wait)\sof\s)?$/i.test(before) || /^after\b/i.test(figure.surface);
const enWithin = ({ before, figure }: Beside): boolean =>
  /\bwithin\s(?:the\s|a\s)?$/i.test(before) || /^within\b/i.test(figure.surface);

/** 满3年 is a time that is over, whichever words it was read with. */
const isFull = ({ figure, before }: Beside): boolean =>
  figure.surface.startsWith('满') || before.endsWith('满');

const spans: readonly Contrary[] = [
  {
    sort: 'opposed',
    hint: charHint('内'),
    zh: (it) => isTime(it) && zhWithin.test(tail(it)),
    en: (it) => enAfter(it) || /^(?:\s[a-z]+)?\slater\b/i.test(it.after),
  },
  {
    sort: 'opposed',
    hint: charHint('后'),
    zh: (it) => isTime(it) && zhAfter.test(tail(it)),
    en: (it) => enWithin(it) || enEarlier.test(it.after),
  },
  {
    sort: 'opposed',
    hint: charHint('后'),
    zh: (it) => isTime(it) && zhAfterWhat.test(it.before) && !zhBefore.test(tail(it)),
    en: (it) => enEarlier.test(it.after),
  },
  {
    sort: 'opposed',
    hint: charHint('前'),
    zh: (it) => isTime(it) && (zhBefore.test(tail(it)) || zhBeforeWhat.test(it.before)),
    en: (it) => enAfter(it) || enLater.test(it.after),
  },
  {
    sort: 'opposed',
    hint: charHint('满'),
    zh: (it) => isTime(it) && isFull(it),
    en: ({ before }) =>
      /\b(?:within|in|during)\sthe\s(?:last|past|preceding|previous)\s$/i.test(before) &&
      !/\b(?:least|full)\b/i.test(before),
  },
];

/** Every such two. */
export const contraries: readonly Contrary[] = [
  ...totals,
  ...widths,
  ...parts,
  ...spans,
  ...contrariesOfSums,
  ...contrariesOfCounts,
  ...contrariesOfRates,
  ...contrariesOfTrends,
  ...contrariesOfChanges,
  ...contrariesOfMeasures,
  ...contrariesOfShares,
];
