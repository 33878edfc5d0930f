/** Tells of years the English adds: of a plan by the calendar of plans, of a date by the years its piece speaks of. */
import { judgeYear } from '#lib/bilingual/agreeing/addedYears';
import type { Held, Stated } from '#lib/bilingual/agreeing/compareFacts';
import { type Disagreement, severityOf } from '#lib/bilingual/agreeing/disagreement';
import { isTurnOfPlan, isYearOfPlan } from '#lib/bilingual/agreeing/planYears';
import type { Spoken } from '#lib/bilingual/agreeing/spokenYears';
import type { Fact } from '#lib/bilingual/reading/facts';

const tell = (sort: 'misdated' | 'extra', en: Fact): Disagreement => ({
  sort,
  severity: sort === 'misdated' ? severityOf(sort) : 'warning',
  zh: null,
  en,
});

const isLoneYear = ({ zh, en }: Disagreement): boolean => zh === null && en?.kind === 'year';

/**
 * What two texts do not state alike, and of the years only the English states those that are wrong; one that is right is
 * told no more. Where nothing is known of the piece, `spoken` gives null and only plans are judged.
 */
export function judgeYears(
  { disagreements, added, ...held }: Held & Stated,
  spoken: () => Spoken | null,
): readonly Disagreement[] {
  const alone = disagreements.filter(isLoneYear);
  if (added.length === 0 && alone.length === 0) return disagreements;
  const known = spoken();
  const judge = (year: Fact, isTold: boolean): Disagreement[] => {
    const isOfPlan = isYearOfPlan(year, held.facts.en, held.texts.en);
    if (isOfPlan === false) return [tell('misdated', year)];
    if (isOfPlan === true || isTurnOfPlan(year, held.facts.zh, held.texts.zh)) return [];
    const judged = known === null ? 'unknown' : judgeYear(year, held, known);
    if (judged === 'wrong') return [tell('misdated', year)];
    return judged === 'doubtful' || (judged === 'unknown' && isTold) ? [tell('extra', year)] : [];
  };
  const told = [
    ...added.flatMap((year) => judge(year, false)),
    ...alone.flatMap(({ en }) => (en === null ? [] : judge(en, true))),
  ];
  /** The two years of a span stand in one place. */
  const once = told.filter((one, index) => told.findIndex(({ en }) => en?.start === one.en?.start) === index);
  return [...disagreements.filter((one) => !isLoneYear(one)), ...once];
}
