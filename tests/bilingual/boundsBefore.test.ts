/** That figures are passed by only where no bound stands before them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBefore } from '#lib/bilingual/reading/enContext';
import { boundsBefore, growsBefore, movesBy, movesTo, shrinksBefore } from '#lib/bilingual/reading/enWords';
import { startScan } from '#lib/bilingual/reading/scan';

const phrases = [
  'no less than|not fall below|at the very least|a minimum annual total of|the minimum of|minimum|≥|no more than|not to exceed',
  'at most|a maximum of|a ceiling set high of|the cap of|a limit on costs of|capped at|limited to|kept to|keep within|held under|hold at|controlled at|≤',
  'not far short of|little off|not far from|not quite|just under|just shy of|fewer than|short of|beneath|inside|not yet reached|<',
  'a good|not only|well over|upwards of|upward of|in excess of|north of|topped|exceeding|went past|broke through|crossing the|outnumbers|goes through|>',
  'close to|close on|approaching|the better part of|the greater part of|nigh on|virtually|verging on|bordering on|getting on for|all but|on the verge of',
  'about|some|an estimated|estimated at|circa|ca.|in the region of|in the neighbourhood of|in the vicinity of|on the order of|somewhere near|or so|something like|more or less',
  'up to|as many as|as little as|within|hit the|reached the|cleared',
].flatMap((row) => row.split('|'));
const others =
  'of|to|at|for|on|a total|the|its|level of|a goal of|another|database|first|rose|and|in|mum|old|hood|more|less|not|as';

/** What the patterns themselves say. */
const boundOf = (words: string) => boundsBefore.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';

test('the bound before a figure is what its patterns say, whatever stands there', () => {
  for (const phrase of phrases) expect([phrase, boundOf(`${phrase} `)]).not.toEqual([phrase, 'exact']);
  const word = fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...others.split('|')));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (parts) => {
      const words = `${parts.join(' ')} `.slice(-70);
      const { bound } = readBefore(startScan(`${words}5`), words.length);
      expect([words, bound]).toEqual([words, boundOf(words)]);
    }),
    { numRuns: 20_000 },
  );
});

const verbs =
  'up|rose|sped up|picked up|increased|growth|gained|quickened|down|fell|fell short of|falling short of|minus|negative|missed|trails|lagging|undershot|slowed down|lifted|shortens|cut';
const links =
  'by|to|of|at|its target by|from 3|a|the|further|sharply|year on year|another|made|,|last year by';

test('what moved before a figure is what its patterns say, whatever stands there', () => {
  const word = fc.constantFrom(...verbs.split('|'), ...links.split('|'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (parts) => {
      const words = `${parts.join(' ')} `.slice(-70);
      const { direction, moved, bound } = readBefore(startScan(`${words}5`), words.length);
      const told = shrinksBefore.test(words) ? 'down' : growsBefore.test(words) ? 'up' : null;
      expect([words, direction]).toEqual([words, told]);
      if (bound === 'exact')
        expect([words, moved]).toEqual([
          words,
          movesTo.test(words) ? 'to' : movesBy.test(words) ? 'by' : null,
        ]);
    }),
    { numRuns: 20_000 },
  );
});
