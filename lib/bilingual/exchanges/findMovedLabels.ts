/** Finds what only a part is told of put to the whole: 35人，其中处级4人 as 35 division-level officials. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isCount } from '#lib/bilingual/reading/facts';
import { charHint, type Shows } from '#lib/bilingual/text/charHints';
import { sentenceAt } from '#lib/bilingual/text/sentence';

/** What sets a part apart, in each language. */
type Label = { readonly zh: RegExp; readonly en: string };

const labels: readonly Label[] = [
  { zh: /县?处级/, en: '(?:division|county)-level' },
  { zh: /厅局?级|局级/, en: '(?:department|bureau|prefecture)-level' },
  { zh: /科级/, en: 'section-level' },
  { zh: /国家级/, en: '(?:national|state)(?:-level)?' },
  { zh: /省级/, en: 'provincial(?:-level)?' },
  { zh: /市级/, en: 'municipal' },
  { zh: /女/, en: 'wom[ae]n|female|girls' },
  { zh: /博士/, en: 'PhDs?|doctoral|doctorates?' },
  { zh: /硕士/, en: "master[’']s" },
  { zh: /院士/, en: 'academicians?' },
  { zh: /海外|境外|外籍/, en: 'overseas|foreign' },
  { zh: /高级|正高|副高/, en: 'senior' },
  { zh: /外资|外商/, en: 'foreign-(?:invested|funded)' },
  { zh: /高新技术/, en: 'high-tech' },
  { zh: /民营|私营/, en: 'private' },
  { zh: /残疾/, en: 'disabled' },
  { zh: /少数民族/, en: 'ethnic' },
  { zh: /农村/, en: 'rural' },
];

const among = /其中[^。；\d]{0,12}$/;

/** The count right before 其中, of which the other is a part. */
const wholeOf = ({ texts, matches }: Compared, part: Match): Match | undefined => {
  const from = sentenceAt(texts.zh, part.zh.start).start;
  return matches
    .filter(({ zh }) => isCount(zh) && zh.start >= from && zh.end <= part.zh.start)
    .sort((a, b) => a.zh.start - b.zh.start)
    .at(-1);
};

/** Whether English names the label at the whole, and nowhere else. */
function isMoved({ texts }: Compared, { label, whole }: { label: Label; whole: Match }): boolean {
  if (label.zh.test(texts.zh.slice(0, whole.zh.end + 6).replace(/其中.*$/s, ''))) return false;
  const named = [...texts.en.matchAll(new RegExp(`\\b(?:${label.en})(?![a-z])`, 'gi'))];
  const [only] = named;
  if (only === undefined || named.length > 1) return false;
  return /^\s(?:new\s|local\s|more\s)?$/i.test(texts.en.slice(whole.en.end, only.index));
}

const hint = charHint('其');

/** Each such part, as an error; `shows` is asked of the Chinese. */
export function findMovedLabels(compared: Compared, shows: Shows): Disagreement[] {
  const { texts, matches } = compared;
  if (!shows(hint) || !texts.zh.includes('其中')) return [];
  return matches.flatMap((part): Disagreement[] => {
    const beside = texts.zh.slice(Math.max(0, part.zh.start - 16), part.zh.start);
    const found = isCount(part.zh) ? among.exec(beside)?.[0] : undefined;
    const named = found === undefined ? [] : labels.filter(({ zh }) => zh.test(found));
    const whole = named.length === 0 ? undefined : wholeOf(compared, part);
    if (whole === undefined || !named.some((label) => isMoved(compared, { label, whole }))) return [];
    return [{ sort: 'exchanged', severity: 'error', zh: part.zh, en: part.en, other: whole }];
  });
}
