/** What stands behind a figure as that which it counts: households or people, metres or storeys, containers or tonnes. */
import { measureOf } from '#lib/bilingual/agreeing/agreeFacts';
import { charHint } from '#lib/bilingual/text/charHints';
import type { Beside, Contrary } from './stance';

const isBare = ({ figure }: Beside): boolean => figure.unit === 'number' || figure.unit === 'count';

const counts = (nouns: string): RegExp => new RegExp(`^[\\s-](?:[a-z]+\\s)?(?:${nouns})\\b`, 'i');
const enPeople = counts('people|persons?|residents|individuals|villagers');
const enFamilies = counts('households|families');
const enFloors = counts('storeys?|stories|storied|floors?');
const enBoxes = counts('containers?|TEUs?|standard boxes');

/** Of 320 people and 320 villages it cannot be known which answers which. */
const isSaidAgain = ({ figure, before, after }: Beside): boolean =>
  (before + after).includes(figure.surface) || /\b(?:each|every|per|apiece)\b/i.test(before + after);

/** Right behind the number: “386 villages”, and not “386 village officials”. */
const enNoPeople =
  /^\s(?:villages|towns|townships|counties|districts|streets|windows|counters|halls|roads|bridges|buildings|vehicles|hospitals|schools|kindergartens|factories|farms|communities|stations|sites|machines)\b(?!['’])/i;
const enNoItems =
  /^\s(?:(?:service|reception|integrated)\s)?(?:windows|counters|desks|halls|villages|towns|townships|counties|districts|people|residents|officials|members|students|households|families)\b(?!['’])/i;
const enNoFirms =
  /^\s(?:people|persons|residents|inspectors|officials|workers|students|teachers|villagers)\b(?!['’])/i;

const counted: readonly Contrary[] = [
  {
    sort: 'different',
    hint: charHint('方'),
    zh: (it) => isBare(it) && /^方(?![案向面法式针位阵]|米)/.test(it.after),
    en: (it) => isBare(it) && /^[\s-]cubic[\s-](?:feet|foot|yards?)\b/i.test(it.after),
  },
  {
    sort: 'rival',
    hint: charHint('户'),
    zh: ({ figure, after }) => /\d.*户$/.test(figure.surface) && !/^[^，。；]{0,6}人/.test(after),
    en: (it) => enPeople.test(it.after) && !/^\s(?:household|famil|resident\shouse)/i.test(it.after),
  },
  {
    sort: 'rival',
    hint: charHint('人名'),
    zh: ({ figure, after }) => /\d.*[人名]$/.test(figure.surface) && !/^[^，。；]{0,6}[户家]/.test(after),
    en: (it) => enFamilies.test(it.after) && !/^\s(?:people|members?)\b/i.test(it.after),
  },
  {
    sort: 'rival',
    hint: charHint('人名'),
    zh: ({ figure, before }) => /\d.*[人名]$/.test(figure.surface) && !/[前第]$/.test(before),
    en: (it) => isBare(it) && enNoPeople.test(it.after) && !isSaidAgain(it),
  },
  {
    sort: 'rival',
    hint: charHint('项件'),
    zh: ({ figure, after }) =>
      /\d.*[项件]$/.test(figure.surface) && !/^[^，。；]{0,6}(?:窗|厅|人)/.test(after),
    en: (it) => isBare(it) && enNoItems.test(it.after) && !isSaidAgain(it),
  },
  {
    sort: 'rival',
    hint: charHint('家'),
    zh: ({ figure, after }) => /\d.*家$/.test(figure.surface) && !/^[^，。；]{0,6}人/.test(after),
    en: (it) => isBare(it) && enNoFirms.test(it.after) && !isSaidAgain(it),
  },
  {
    sort: 'different',
    hint: charHint('米里丈尺寸m'),
    zh: ({ figure, before, after }) =>
      figure.kind === 'quantity' && measureOf(figure) === 'length' && !/[层楼]/.test(before + after),
    en: (it) => isBare(it) && enFloors.test(it.after),
  },
  {
    sort: 'different',
    hint: charHint('箱T'),
    zh: (it) => isBare(it) && /^个?(?:国际)?(?:标准?箱|集装箱|TEU)/.test(it.after),
    en: ({ figure }) => figure.kind === 'quantity' && measureOf(figure) === 'mass',
  },
  {
    sort: 'different',
    hint: charHint('吨克斤两gt'),
    zh: ({ figure }) => figure.kind === 'quantity' && measureOf(figure) === 'mass',
    en: (it) => isBare(it) && enBoxes.test(it.after),
  },
];

/** A tier of the country, by its character, told as another of them; 镇 may be a township. */
const tier = (zh: string, nouns: string): Contrary => {
  const named = new RegExp(`^个?[${zh}](?![\\u4e00-\\u9fff]{0,2}[县区市旗乡镇村]|[、（(])`);
  const others = counts(nouns);
  return {
    sort: 'rival',
    hint: charHint(zh),
    zh: ({ figure: { surface }, after }) =>
      (zh.includes(surface.slice(-1)) || (after !== '' && zh.includes(after.slice(0, 1)))) &&
      named.test(surface.replace(/^.*[\d一二两三四五六七八九十]余?/, '') + after),
    en: (it) => isBare(it) && others.test(it.after),
  };
};

const tiers: readonly Contrary[] = [
  tier('县', 'districts|towns|townships|villages'),
  tier('区', 'count(?:y|ies)|towns|townships|villages'),
  tier('乡镇', 'count(?:y|ies)|districts|villages'),
  tier('村', 'count(?:y|ies)|districts|towns|townships'),
];

/** Every such two. */
export const contrariesOfCounts: readonly Contrary[] = [...counted, ...tiers];
