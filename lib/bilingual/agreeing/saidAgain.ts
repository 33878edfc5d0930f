/** Tells whether a figure equal to another of its text says the same again or states another thing. */

import { type Fact, type Figure, isCount, isFigure } from '#lib/bilingual/reading/facts';
import { equal, unity } from '#lib/bilingual/text/rational';
import { type Span, sentenceAt } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { isSpan } from './agreeFacts';
import { countedApart } from './countedApart';

/** `other` is an error where the other language lacks it, `unsure` a warning, `again` nothing. */
export type Telling = 'again' | 'unsure' | 'other';

export type Told = {
  readonly locale: Locale;
  readonly text: string;
  /** What the other language says round the figure that answers the one already stated. */
  readonly answer: string;
};

/** What says that the figure after it has been given: 这3家, “the three”. */
const pointed: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:这|那|该|此|上述|前述|以上|全部|所有|剩余|即|均|都|全)$/,
  en: /\b(?:the|these|those|all|its|their|his|her|our|both|such|said|same|that|this)\s(?:(?!other|further|additional|remaining|next)[a-z-]+\s)?$/i,
};

/** What says of several things at once what a figure is of each. */
const shared: Readonly<Record<Locale, RegExp>> = {
  zh: /各(?![类级界项种式])|(?<![人户年日月平])均|(?<!首)都(?!市)|(?<!合)同(?![比期时步志心学])|皆|全(?=[部数都面已])|分别|双双|一律|并列|对半|两[者地市县区家方项类]|相等|持平|一样|相当/,
  en: /\b(?:(?:each|every)(?!\s(?:day|week|month|quarter|year|time)\b)|both|either|neither|none|apiece|alike|respectively|equal(?:ly)?|same|as\s(?:many|much)|so\s(?:did|does|do|has|have|had|was|were|is|are)|as\s(?:did|does|do|has|have|was|were)|identical(?:ly)?|another|likewise|match(?:ed|es|ing)?|(?<!\b(?:in|of|after|above)\s)all(?!\s(?:over|round|around))|joint(?:ly)?)\b/i,
};

const clauseMark = /[，、；。：！？\n\t（()）]|,(?!\d)|;/;

/** What stands between a figure of a Chinese text and the beginning of its clause, without what only links it. */
function leadOf({ start }: Fact, text: string): string {
  const clause = text.slice(0, start).split(clauseMark).at(-1) ?? '';
  return clause.replace(/^(?:其中|同时|并且?|以及|和|与|及|还有?|另有?|有)+/, '').trim();
}

const listed = /^[^，；。\n]*(?:、|和|与|及|以及)[^，；。\n]*$/;

/** Whether two figures are said after words of their own: 甲公司获, 乙公司获; 投资 and 总投资 may be one. */
function ledApart(one: string, other: string): boolean {
  return one !== '' && other !== '' && !one.endsWith(other) && !other.endsWith(one);
}

type Two = { readonly first: Fact; readonly last: Fact };

const inOrder = (one: Fact, other: Fact): Two =>
  one.start <= other.start ? { first: one, last: other } : { first: other, last: one };

const holds = (span: Span, { start }: Fact): boolean => start >= span.start && start < span.end;

/** A count, of people's visits too. */
const isCounted = (fact: Fact): fact is Figure =>
  (fact.kind === 'quantity' && fact.unit === 'person-time') || isCount(fact);

/** Items of a list stand in rows of their own. */
const isOfRows = ({ first, last }: Two, text: string): boolean =>
  text.slice(first.end, last.start).includes('\n');

/** Each cell of a table is a statement of its own. */
const isOfCells = ({ first, last }: Two, text: string): boolean =>
  /[\t\n]/.test(text.slice(first.end, last.start)) && text.includes('\t');

function tellZh(two: Two, text: string): Telling {
  const { first, last } = two;
  const [lead, lastLead] = [leadOf(first, text), leadOf(last, text)];
  const isApart = ledApart(lead, lastLead);
  if (isOfRows(two, text)) return isApart ? 'other' : 'again';
  const isNear = holds(sentenceAt(text, first.start), last);
  if (isSpan(first)) return isNear && isApart && !/[的是]$/.test(lastLead) ? 'other' : 'again';
  if (!isNear) return isApart && !isCounted(first) ? 'unsure' : 'again';
  return isApart || listed.test(text.slice(first.end, last.start)) ? 'other' : 'again';
}

function tellEn({ first, last }: Two, text: string): Telling {
  if (isSpan(first)) return 'again';
  if (holds(sentenceAt(text, first.start), last)) return 'other';
  return isCounted(first) ? 'again' : 'unsure';
}

/** What stands before the last of two points back to the first: 这12家, “the twelve”. */
const isPointed = ({ last }: Two, { text, locale }: Told): boolean =>
  pointed[locale].test(text.slice(Math.max(0, last.start - 30), last.start));

/** 12个全部开工 are the twelve named before. */
const isSummed = ({ last }: Two, { text, locale }: Told): boolean =>
  locale === 'zh' &&
  /^[\u4e00-\u9fff]{0,6}?(?:全部|均|都|皆|全面|悉数)/.test(text.slice(last.end, last.end + 9));

/** Words by which anything may be called again: 48 experts are 48 people. */
const general =
  /^\s(?:[a-z-]+\s){0,2}?(?:people|persons|individuals|ones|units|bodies|organi[sz]ations|entities|institutions|things|items|places|sites|cases|members|participants|pieces|categories|types)\b/i;

const isGeneral = (two: Two, text: string): boolean =>
  [two.first, two.last].some(({ end }) => general.test(text.slice(end, end + 40)));

function tellCounts(one: Figure, other: Figure, { text, locale }: Told): Telling | null {
  const two = inOrder(one, other);
  const apart = countedApart(one, other, text, locale);
  const isNear = holds(sentenceAt(text, two.first.start), two.last) || isOfRows(two, text);
  if (apart === 'by classifier') return 'other';
  if (apart === 'by noun') return isNear || (locale === 'en' && !isGeneral(two, text)) ? 'other' : 'unsure';
  return apart === 'alike' && locale === 'en' ? 'unsure' : null;
}

/** What an equal fact of the same text says. */
export function tellAgain(fact: Fact, stated: Fact, told: Told): Telling {
  const two = inOrder(fact, stated);
  const { text, locale, answer } = told;
  if (fact.start < stated.end && stated.start < fact.end) return 'again';
  if (isFigure(fact) && fact.kind === 'share' && equal(fact.value, unity)) return 'again';
  if (shared[locale === 'zh' ? 'en' : 'zh'].test(answer) || isPointed(two, told)) return 'again';
  if (isOfCells(two, text)) return 'other';
  const counted = isCounted(fact) && isCounted(stated) ? tellCounts(fact, stated, told) : null;
  if (counted !== null || isSummed(two, told)) return counted ?? 'again';
  return locale === 'zh' ? tellZh(two, text) : tellEn(two, text);
}

const order: readonly Telling[] = ['again', 'unsure', 'other'];

/** What a fact says that is equal to several. */
export const mildest = (tellings: readonly Telling[]): Telling | null =>
  order.find((one) => tellings.includes(one)) ?? null;
