/** Reads the numbers of emergency calls where they name a service: 120急救 may be told as an ambulance. */
import { charHint } from './charHints';
import { unity, whole } from './rational';
import { type Scan, takeWhere } from './scan';

const service =
  /(?<![\d.])(?:120(?=急救|救护|调度|指挥)|110(?=报警|接处?警|指挥|出警|联动)|119(?=火警|报警|指挥|消防)|122(?=交通|报警))/g;
const hint = charHint('1', '急救调指报接出联火消交');

/** Numbers that are met where the English has them, and not missed where it names the service. */
export const readZhHotlines = (scan: Scan): void =>
  takeWhere(scan, hint, service, ({ 0: surface, index: start }) => [
    {
      kind: 'quantity',
      unit: 'number',
      value: whole(Number(surface)),
      step: unity,
      bound: 'exact',
      direction: null,
      otherwise: null,
      weight: 'faint',
      start,
      end: start + surface.length,
      surface,
    },
  ]);
