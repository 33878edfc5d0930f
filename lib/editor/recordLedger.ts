/** Decides what the ledger says next: nothing published is forgotten, and no change slips in unstated. */
import { hasChanged, isStated, recordProblem } from '#lib/content/checkRecords';
import type { Ledger, TextRecord } from '#lib/content/ledgerText';
import type { TextPrint } from '#lib/content/textPrint';
import type { ContentProblem } from '#lib/site/problem';
import { reportUrl } from '#lib/site/urls';

export type Recording = {
  readonly entries: Ledger['entries'];
  /** Addresses that are new to the ledger. */
  readonly added: readonly string[];
  /** Texts whose words were recorded anew. */
  readonly renewed: readonly string[];
  /** Changes that nothing states; the words on record stay. */
  readonly refused: readonly ContentProblem[];
};

/** A report whose change needs no mention, and why. */
export type Minor = { readonly slug: string; readonly why: string };

type Published = {
  /** Every address that stands. */
  readonly addresses: readonly string[];
  /** Of every report, published or not. */
  readonly prints: readonly TextPrint[];
  readonly minor: Minor | null;
};

const recordOf = (
  { words, stated, corrections, follows }: TextPrint,
  minor: string | null = null,
): TextRecord => ({ words, stated, corrections, follows, minor });

/** Words that stay keep their reason; what is said about them may be new. */
function nextRecord(print: TextPrint, record: TextRecord | null, minor: Minor | null): TextRecord | null {
  if (record === null) return recordOf(print);
  if (!hasChanged(print, record)) return recordOf(print, record.minor);
  if (isStated(print, record)) return recordOf(print);
  return minor !== null && print.slug === minor.slug ? recordOf(print, minor.why) : record;
}

/** The ledger after what is published now, which it takes as published well. */
export function recordLedger(before: Ledger['entries'], { addresses, prints, minor }: Published): Recording {
  const entries = new Map(before);
  const added = addresses.filter((url) => !before.has(url));
  for (const url of added) entries.set(url, null);
  const renewed: string[] = [];
  const refused: ContentProblem[] = [];
  for (const print of prints) {
    const url = reportUrl(print.slug, print.locale);
    if (!addresses.includes(url)) continue;
    const record = before.get(url) ?? null;
    const next = nextRecord(print, record, minor);
    entries.set(url, next);
    if (record !== null && next !== record && hasChanged(print, record)) renewed.push(url);
    if (record !== null && next === record) refused.push(...[recordProblem(print, record) ?? []].flat());
  }
  return { entries, added, renewed, refused };
}
