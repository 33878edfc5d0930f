/** When two marks of a kind agree: documents, telephones, times of day, days and parts of a month. */
import { sameClock } from '#lib/bilingual/reading/clock';
import { samePart } from '#lib/bilingual/reading/dateParts';
import type { Mark } from '#lib/bilingual/reading/facts';
import { sameOften } from '#lib/bilingual/reading/howOften';

/** Documents agree in year and number; agencies are compared where both are written in Han. */
function sameDocument(a: string, b: string): boolean {
  const [numberA = '', agencyA = ''] = a.split('|');
  const [numberB = '', agencyB = ''] = b.split('|');
  if (numberA !== numberB) return false;
  return agencyA === '' || agencyB === '' || agencyA.endsWith(agencyB) || agencyB.endsWith(agencyA);
}

const dayOf = (key: string): string => key.split('-')[1] ?? '';

/** The 15th of any month; and 1/10/2021, which is in October or January: both are keys. */
function sameDay(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('?') || b.startsWith('?')) return dayOf(a) === dayOf(b);
  return a.split('|').some((key) => b.split('|').includes(key));
}

/** Whether two marks of a kind say the same. */
export function sameKey(a: Mark, b: Mark): boolean {
  if (a.kind === 'document') return sameDocument(a.key, b.key);
  if (a.kind === 'clock') return sameClock(a.key, b.key);
  if (a.kind === 'phone') return a.key.endsWith(b.key) || b.key.endsWith(a.key);
  if (a.kind === 'often') return sameOften(a.key, b.key);
  if (a.kind === 'part') return samePart(a.key, b.key);
  if (a.kind === 'day') return sameDay(a.key, b.key);
  return a.key === b.key;
}
