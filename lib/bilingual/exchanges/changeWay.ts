/** Tells which way something changed from one figure to another: 由35%降到30%, rose from 30% to 35%. */

import { baseValue } from '#lib/bilingual/agreeing/agreeFacts';
import { changeRoleOf } from '#lib/bilingual/agreeing/changeRole';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import { type Direction, isFigure } from '#lib/bilingual/reading/facts';
import { compare } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';

/** What stands between the two figures in Chinese: a verb and 到, 至 or 为. */
const zhUp =
  /^[^，。；\d]{0,14}?(?:提高|提升|上[升涨调浮]|增[长加至到]|增|升|涨|扩[大展]|攀升|跃升|延长|放大|拉长|回升|反弹|前移)[^，。；\d]{0,3}(?:到|至|为)?/;
const zhDown =
  /^[^，。；\d]{0,14}?(?:下[降调跌滑浮]|降|减|缩|压[缩减降]|回落|跌|滑落|收窄|后移|退)[^，。；\d]{0,3}(?:到|至|为)?/;

const verbs = {
  /** What takes no object: little may stand between it and “from”. */
  up: 'rose|risen|ris(?:es|ing)|climb(?:ed|s|ing)|grew|grown|jump(?:ed|s|ing)|surged|soared|went\\sup|moved\\sup',
  down: 'fell|fall(?:en|s|ing)|drop(?:ped|s|ping)|declin(?:ed|es|ing)|slipped|slipping|slid|shrank|shrunk|plunged|eased|went\\sdown|moved\\sdown',
  /** What may take one. */
  raise:
    'increas(?:ed|es|ing)|rais(?:ed|es|ing)|lift(?:ed|s|ing)|expand(?:ed|s|ing)|extend(?:ed|s|ing)|widen(?:ed|s|ing)|lengthen(?:ed|s|ing)|boost(?:ed|s|ing)',
  lower:
    'reduc(?:ed|es|ing)|decreas(?:ed|es|ing)|cut(?:s|ting)?|lower(?:ed|s|ing)|shorten(?:ed|s|ing)|trim(?:med|s|ming)|slash(?:ed|es|ing)|narrow(?:ed|s|ing)|compress(?:ed|es|ing)',
} as const;

const word =
  "\\s(?!(?:and|but|which|while|improv\\w*|chang\\w*|went|go(?:es|ing)?|mov\\w*|brought|bring\\w*|to)\\b)[\\w’'%-]+";
const enWays: readonly (readonly [Direction, RegExp])[] = (['up', 'down'] as const).map((way) => {
  const [plain, other] = way === 'up' ? [verbs.up, verbs.raise] : [verbs.down, verbs.lower];
  const noun = way === 'up' ? 'increase|rise|climb|jump' : 'decrease|fall|drop|decline|reduction|cut';
  return [
    way,
    new RegExp(
      `(?:\\b(?:${plain})(?:${word}){0,4}?|\\b(?:${other})(?:${word}){0,8}?|(?<!\\b(?:sped|speed|set|made|sign\\w*|built|open\\w*|tak\\w+|took)\\s)\\b${way}|\\b(?:${noun})(?:\\s(?:in|of)(?:${word}){1,6}?)?)\\sfrom$`,
      'i',
    ),
  ];
});

/** The last that is said of all before “from” is what governs it. */
function enWay(before: string): Direction | null {
  const words = before.replace(/\s(?:about|around|nearly|almost|over|only|just|some|an?|the)?\s?$/, '');
  const found = enWays.flatMap(([way, pattern]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ way, at: match.index }];
  });
  return found.sort((a, b) => b.at - a.at)[0]?.way ?? null;
}

type Ends = { readonly from: Match; readonly to: Match };

function zhWay(text: string, { from, to }: Ends): Direction | null {
  const between = text.slice(from.zh.end, to.zh.start);
  const [up, down] = [zhUp.test(between), zhDown.test(between)];
  return up === down ? null : up ? 'up' : 'down';
}

/** Figures as they stand, so that a rank that climbs is left alone. */
function wayOfNumbers({ from, to }: Ends): Direction | null {
  const [a, b] = [from.zh, to.zh];
  if (!isFigure(a) || !isFigure(b) || a.kind !== b.kind || a.unit !== b.unit) return null;
  const order = compare(baseValue(b), baseValue(a));
  return order === 0 ? null : order > 0 ? 'up' : 'down';
}

/** The two ends of each change, as the Chinese has them. */
function listEnds({ texts, facts, matches }: Compared): Ends[] {
  const zh: { text: string; facts: Compared['facts']['zh']; locale: Locale } = {
    text: texts.zh,
    facts: facts.zh,
    locale: 'zh',
  };
  return matches.flatMap((from): Ends[] => {
    if (changeRoleOf(zh, from.zh) !== 'from') return [];
    const to = matches.find(
      (one) => one.zh.start >= from.zh.end && one.zh.start - from.zh.end < 24 && one.zh.kind === from.zh.kind,
    );
    return to === undefined || changeRoleOf(zh, to.zh) !== 'to' ? [] : [{ from, to }];
  });
}

/** Changes told as the opposite of what the Chinese says or, where it says neither, of what the numbers say. */
export function findTurnedChanges(compared: Compared): Match[] {
  if (!/[由从自]/.test(compared.texts.zh)) return [];
  return listEnds(compared).flatMap((ends) => {
    const { start } = ends.from.en;
    const said = enWay(compared.texts.en.slice(Math.max(0, start - 110), start));
    if (said === null) return [];
    const meant = zhWay(compared.texts.zh, ends) ?? wayOfNumbers(ends);
    return meant === null || meant === said ? [] : [ends.to];
  });
}
