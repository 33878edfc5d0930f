/** Tells where a report or topic that is no longer where it was has probably gone: to where the same words stand now. */
import { addressOwner } from '#lib/site/addresses';
import { locales } from '#lib/site/locale';
import { reportUrl } from '#lib/site/urls';
import type { Ledger } from './ledgerText';
import type { TextPrint } from './textPrint';

/** Half the words of a report are enough to know it again. */
const enough = 0.5;

const share = (print: TextPrint, words: readonly string[]): number =>
  words.filter((word) => print.words.includes(word)).length / words.length;

function renamed(slug: string, { entries }: Ledger, prints: readonly TextPrint[]): string | null {
  for (const locale of locales) {
    const record = entries.get(reportUrl(slug, locale));
    const found = prints.find(
      (print) =>
        print.locale === locale &&
        !entries.has(reportUrl(print.slug, locale)) &&
        record != null &&
        share(print, record.words) >= enough,
    );
    if (found !== undefined) return found.slug;
  }
  return null;
}

/** A topic cannot be known by its words; where just one is new, it is that. */
function onlyNewTopic({ entries }: Ledger, kept: Iterable<string>): string | null {
  const fresh = [...kept].flatMap((url) => {
    const owner = entries.has(url) ? null : addressOwner(url);
    return owner?.kind === 'topic' ? [owner.name] : [];
  });
  const [only = null, ...others] = new Set(fresh);
  return others.length === 0 ? only : null;
}

type Known = {
  readonly ledger: Ledger;
  readonly prints: readonly TextPrint[];
  readonly kept: Iterable<string>;
};

/** The same address under its new name; null where no new report says what the old one said, or no one topic is new. */
export function suggestMove(url: string, { ledger, prints, kept }: Known): string | null {
  const owner = addressOwner(url);
  if (owner === null) return null;
  const { kind, name } = owner;
  const next = kind === 'report' ? renamed(name, ledger, prints) : onlyNewTopic(ledger, kept);
  if (next === null) return null;
  return url
    .split('/')
    .map((segment) => (segment === name ? next : segment))
    .join('/');
}
