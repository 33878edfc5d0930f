/** The interface words every language must have; a missing one does not compile. */

/** What of a piece is translated by itself. */
export type TranslatedPart = 'block' | 'title' | 'subtitle' | 'summary' | 'heading';

export type Words = {
  readonly skip: string;
  readonly home: string;
  readonly reports: string;
  readonly topics: string;
  readonly archive: string;
  readonly corrections: string;
  readonly siteMap: string;
  /** The feed that tells of new pieces. */
  readonly follow: string;
  readonly followCorrections: string;
  readonly mainNav: string;
  readonly footerNav: string;
  readonly demonstration: { readonly label: string; readonly text: string; readonly more: string };
  readonly kind: Readonly<Record<'report' | 'brief' | 'explainer' | 'notice', string>>;
  readonly role: Readonly<Record<'reporter' | 'correspondent' | 'office' | 'translator', string>>;
  readonly byline: string;
  readonly published: string;
  readonly posted: string;
  readonly updated: string;
  readonly source: string;
  readonly colon: string;
  readonly comma: string;
  /** Between two clauses. */
  readonly clause: string;
  readonly contents: string;
  readonly sectionsOf: (count: number) => string;
  readonly related: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly lead: string;
  readonly latest: string;
  readonly pieces: (count: number) => string;
  readonly editorsNote: string;
  readonly correctionsHere: string;
  /** Before what was corrected. */
  readonly correctedOn: (date: string) => string;
  readonly correctedPlace: string;
  readonly onlyHere: string;
  readonly onlyElsewhere: (count: number) => string;
  readonly originalHasTranslation: string;
  readonly originalOnly: string;
  readonly translatedFrom: string;
  readonly translationPrevails: string;
  readonly translationBy: (translator: string) => string;
  readonly translationKind: Readonly<Record<'human' | 'machine' | 'machine-reviewed', string>>;
  readonly readOriginal: string;
  readonly readTranslation: string;
  readonly topicsIntro: string;
  readonly archiveIntro: string;
  readonly archiveOf: (year: string) => string;
  readonly years: string;
  readonly correctionsIntro: string;
  readonly noCorrections: string;
  readonly siteMapIntro: string;
  readonly aboutThisSite: string;
  readonly allReportsByYear: string;
  readonly documentNumber: string;
  readonly documentIssuer: string;
  readonly imageCredit: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly ways: string };
  /** What class of column a piece belongs to. */
  readonly columnType: string;
  readonly table: string;
  readonly chart: {
    /** What a mere count is counted in, where the language has no word for it. */
    readonly number: string;
    readonly unit: (names: string) => string;
    readonly asTable: string;
    readonly period: string;
    readonly series: string;
    readonly value: string;
    readonly item: string;
    readonly date: string;
    readonly event: string;
    readonly computed: string;
    readonly inBrackets: (words: string) => string;
    readonly stated: (period: string, amount: string) => string;
    readonly sentence: (parts: readonly string[]) => string;
  };
  readonly parallel: string;
  readonly parallelOrder: string;
  /** Leads to the page’s address in the chosen order. */
  readonly parallelAddress: string;
  readonly parallelAlone: string;
  readonly hereIn: string;
  /** What the mark of the other language opens. */
  readonly hereElsewhere: string;
  readonly otherMark: string;
  readonly otherShort: string;
  readonly parallelShort: string;
  readonly partName: Readonly<Record<TranslatedPart, string>>;
  /** A paragraph by its number in a section, which is null before the first heading. */
  readonly passageIn: (n: number, section: string | null) => string;
  readonly partLags: (part: TranslatedPart, date: string | null) => string;
  readonly partsLag: (count: number) => string;
  readonly figuresAgree: (count: number) => string;
  readonly figuresAgreeWhy: string;
};
