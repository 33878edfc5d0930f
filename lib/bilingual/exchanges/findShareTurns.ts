/** Finds the parts of a ratio told as one another's shares: 市区按4:6分担 is not “the city 60 percent, the district 40”. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';
import { equal } from '#lib/bilingual/text/rational';

/** Who shares, or what is divided, in both languages. */
const parties: readonly (readonly [RegExp, RegExp])[] = [
  [/中央|国家/g, /\b(?:central|state|national)\b/gi],
  [/省/g, /\bprovinc\w+/gi],
  [/市(?!场)/g, /\b(?:city|cities|municipal\w*)\b/gi],
  [/[县](?!市区)/g, /\bcount(?:y|ies)\b/gi],
  [/区(?!域)/g, /\bdistricts?\b/gi],
  [/乡镇?|镇/g, /\btown(?:ship)?s?\b/gi],
  [/村/g, /\bvillages?\b/gi],
  [/政府|财政/g, /\b(?:government|public finance)\b/gi],
  [/社会资本|民间资本/g, /\b(?:private|social) capital\b/gi],
  [/企业|公司|单位/g, /\b(?:enterprise|compan|firm|employer|business)\w*/gi],
  [/个人|职工|农户|村民|居民/g, /\b(?:individual|employee|worker|farmer|household|villager|resident)s?\b/gi],
  [/银行/g, /\bbanks?\b/gi],
];
const sectors = [/\bprimary\b/gi, /\bsecondary\b/gi, /\btertiary\b/gi];

type Part = { readonly party: number; readonly at: number };

const findParts = (text: string, patterns: readonly RegExp[]): Part[] =>
  patterns
    .flatMap((pattern, party) => [...text.matchAll(pattern)].map(({ index }) => ({ party, at: index })))
    .sort((a, b) => a.at - b.at);

type Run = readonly Match[];

/** What each number of a ratio is of, as the Chinese says; null where it does not. */
function ownersInZh(text: string, run: Run): readonly RegExp[] | null {
  const before = /[^。；]*$/.exec(text.slice(0, run[0]?.zh.start))?.[0].slice(-40) ?? '';
  if (run.length === 3 && /三次产业|产业结构|三产/.test(before)) return sectors;
  const named = findParts(
    before,
    parties.map(([zh]) => zh),
  ).slice(-run.length);
  const owners = named.map(({ party }) => parties[party]?.[1]);
  return owners.length === run.length && owners.every((one) => one !== undefined) ? owners : null;
}

/** Whose share an English figure is: the last named since the figure before, or the first named right after. */
function ownerInEn(text: string, owners: readonly RegExp[], at: number, run: Run): number | null {
  const { en } = run[at] ?? { en: undefined };
  if (en === undefined) return null;
  const last = Math.max(0, ...run.map((one) => one.en.end).filter((end) => end <= en.start));
  const before = findParts(text.slice(last, en.start), owners).at(-1);
  const after = findParts(text.slice(en.end, en.end + 28), owners)[0];
  return before?.party ?? after?.party ?? null;
}

/** Whether the English names of each share whose it is, and all as the Chinese has it. */
function isNamedRightly({ texts }: Compared, run: Run): boolean {
  const owners = ownersInZh(texts.zh, run);
  return owners !== null && run.every((_, at) => ownerInEn(texts.en, owners, at, run) === at);
}

/** “The tertiary sector 9.4 percent, the secondary 38.1 and the primary 52.5”: each sector stands before its share, and none at the end. */
function areSectorsTurned({ texts }: Compared, run: Run): boolean {
  const owners = ownersInZh(texts.zh, run);
  const last = run.at(-1);
  if (owners !== sectors || last === undefined) return false;
  if (findParts(/^[^.;]*/.exec(texts.en.slice(last.en.end + 1))?.[0] ?? '', owners).length > 0) return false;
  const named = run.map((_, at) => ownerInEn(texts.en, owners, at, run));
  return new Set(named).size === run.length && !named.includes(null) && named.some((one, at) => one !== at);
}

function isTurned(compared: Compared, run: Run): boolean {
  const inOrder = run.every((one, at) => at === 0 || (run[at - 1]?.en.start ?? 0) <= one.en.start);
  return inOrder ? areSectorsTurned(compared, run) : !isNamedRightly(compared, run);
}

/** The matches whose Chinese numbers stand in one ratio and whose English ones are shares. */
function listRuns(compared: Compared): Match[][] {
  const runs: Match[][] = [];
  for (const match of compared.matches) {
    const { zh, en } = match;
    if (!isFigure(zh) || zh.kind !== 'quantity' || zh.otherwise === null || en.kind !== 'share') continue;
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined && /^\s?[:：∶比]\s?$/.test(compared.texts.zh.slice(last.zh.end, zh.start));
    if (isNext) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}

const hasRatio = ({ texts }: Compared): boolean => /\d\s?[:：∶比]\s?\d/.test(texts.zh);

/** Whether two figures said to be exchanged are parts of one ratio, each told as the share of its own party. */
export function keepsShares(compared: Compared, { zh, other }: Disagreement): boolean {
  if (!hasRatio(compared)) return false;
  return listRuns(compared).some(
    (run) =>
      run.some((one) => one.zh === zh) &&
      run.some((one) => one.zh === other?.zh) &&
      isNamedRightly(compared, run),
  );
}

/** The first of each such ratio that was turned round, with the next of another amount. */
export function findShareTurns(compared: Compared): Disagreement[] {
  if (!hasRatio(compared)) return [];
  return listRuns(compared).flatMap((run): Disagreement[] => {
    const [first, ...others] = run;
    const other = others.find(
      (one) =>
        first !== undefined && isFigure(one.zh) && isFigure(first.zh) && !equal(one.zh.value, first.zh.value),
    );
    if (first === undefined || other === undefined || !isTurned(compared, run)) return [];
    return [{ sort: 'exchanged', severity: 'error', ...first, other }];
  });
}
