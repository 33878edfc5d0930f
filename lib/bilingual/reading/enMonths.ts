/** The months by their English names. */
import { wordHint } from '#lib/bilingual/text/wordHints';

const monthNames: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** A pattern of one name of a month, as it is written and not of another thing. */
export const monthName =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';

/** The number of a month named; 0 for what names none. */
export const monthOf = (word: string | undefined): number =>
  monthNames[(word ?? '').slice(0, 3).toLowerCase()] ?? 0;

/** A word of a text that may name a month. */
export const hintOfMonth = wordHint(/^(?:Jan|Feb|Mar$|March|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/);
