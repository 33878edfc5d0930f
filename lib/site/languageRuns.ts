/** Cuts a line of text into runs, so that words of the other language carry `lang` and document numbers stay whole. */
import { htmlLang, type Locale, otherLocale } from './locale';

export type LanguageRun = {
  readonly text: string;
  /** BCP 47 tag of the other language; null for the text's own. */
  readonly lang: string | null;
  /** True for a document number such as `咸政规〔2021〕2号`, which must not break across lines. */
  readonly unbroken: boolean;
};

const documentNumber = /\p{Script=Han}{2,6}〔\d{4}〕第?\d+号/u;

/** Two or more words of Latin letters, digits allowed in them: `open competition`, `5G network`. */
const latinPhrase =
  /(?<![\p{Script=Latin}\d])(?=\d*\p{Script=Latin})[\p{Script=Latin}\d'’-]+(?:(?:,? | & )(?=\d*\p{Script=Latin})[\p{Script=Latin}\d'’-]+)+/u;

/** Han with the digits, full-width punctuation and whole quotations between; ends in Han or a closing mark. */
const hanRun =
  /[《〈「『【〔（]*\p{Script=Han}(?:(?:[\p{Script=Han}\u3000-\u303f\uff01-\uff5e·0-9]|“[\p{Script=Han}\u3000-\u303f\uff01-\uff5e·0-9]*”)*(?:[\p{Script=Han}》〉」』】〕）。！？]|“[\p{Script=Han}\u3000-\u303f\uff01-\uff5e·0-9]*”))?/u;

const foreign = { zh: latinPhrase, en: hanRun } as const satisfies Record<Locale, RegExp>;

/** Cut at every match of the pattern; `make` gives a matched or an unmatched piece its run. */
function cut(
  text: string,
  pattern: RegExp,
  make: (piece: string, matched: boolean) => LanguageRun[],
): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
    if (match.index > from) runs.push(...make(text.slice(from, match.index), false));
    runs.push(...make(match[0], true));
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push(...make(text.slice(from), false));
  return runs;
}

/** A phrase of capitals alone (`5G AI`) is a row of abbreviations, read as part of the Chinese sentence. */
const isForeign = (piece: string, locale: Locale): boolean => locale === 'en' || /\p{Ll}/u.test(piece);

/**
 * The runs of a text, in order; joined they are the text. In English every run that holds Han is Chinese;
 * in Chinese only a phrase of two or more Latin words is English, since 5G or GDP is read as part of the sentence.
 */
export function splitLanguageRuns(text: string, locale: Locale): LanguageRun[] {
  return cut(text, foreign[locale], (piece, matched) => {
    const lang = matched && isForeign(piece, locale) ? htmlLang[otherLocale(locale)] : null;
    return cut(piece, documentNumber, (part, unbroken) => [{ text: part, lang, unbroken }]);
  });
}
