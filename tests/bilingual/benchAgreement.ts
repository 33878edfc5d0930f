/** The first part of `npm run bench`: how many wrong pairs the agreement refuses and how many right ones it doubts. */
import { type BenchRow, formatRows } from '#lib/commands/benchRow';
import { corpus } from './corpus/corpus';
import { reference } from './corpus/reference';
import { unsolved } from './corpus/unsolved';
import { rates } from './corpus/verdict';
import { exchangedPairs } from './exchangedPairs';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function rateRows(name: string, pairs: Parameters<typeof rates>[0]): BenchRow[] {
  const { recall, falseAlarms, sizes } = rates(pairs);
  return [
    {
      name: `${name}: wrong pairs refused (${sizes.wrong})`,
      measured: percent(recall),
      ratio: '',
      goal: '≥ 98 %',
    },
    {
      name: `${name}: right pairs doubted (${sizes.right})`,
      measured: percent(falseAlarms),
      ratio: '',
      goal: '≤ 2 %',
    },
  ];
}

/** Wrong pairs made of the right ones of the corpus. */
function exchangeRow(pairs: Parameters<typeof rates>[0]): BenchRow {
  const { recall, sizes } = rates(pairs);
  return {
    name: `corpus: two figures exchanged, refused (${sizes.wrong})`,
    measured: percent(recall),
    ratio: '',
    goal: '≥ 80 %',
  };
}

/** The corpus the agreement was tuned on, with what it does not judge rightly yet, and the reference pairs. */
const rows = [
  ...rateRows('corpus', [...Object.values(corpus).flat(), ...unsolved]),
  ...rateRows('reference', reference),
  exchangeRow(Object.values(corpus).flat().flatMap(exchangedPairs)),
];
process.stdout.write(`${formatRows(rows)}\n`);
