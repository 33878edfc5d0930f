/** What the portal has promised, held against what its texts would publish: told before anything is rendered. */
import { addressOwner, isPageAddress } from '#lib/site/addresses';
import { locales } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { parallelUrl, reportUrl } from '#lib/site/urls';
import { type Addresses, checkAddresses } from './checkAddresses';
import { checkRecords } from './checkRecords';
import type { FolderVerdict } from './folderVerdict';
import { visibleFrom } from './isPublished';
import { ledgerProblems } from './ledgerProblems';
import { type LinkedText, type LinkTarget, textUrl } from './linkTargets';
import type { Promises } from './readPromises';
import { suggestMove } from './suggestMove';

type Site = {
  readonly promises: Promises;
  readonly verdicts: readonly FolderVerdict[];
  readonly texts: readonly LinkedText[];
  readonly targets: ReadonlyMap<string, LinkTarget>;
  readonly now: number;
};

/** Only pages of reports and topics hang on the texts alone; the rest is known once all is made. */
const isKnown = (url: string): boolean => addressOwner(url) !== null && isPageAddress(url);

function keptUrls({ texts, targets, now }: Site): Set<string> {
  const out = [...targets].flatMap(([url, { visibleFrom }]) => (visibleFrom <= now ? [url] : []));
  const slugs = texts.flatMap(({ kind, slug }) => (kind === 'report' ? [slug] : []));
  const kept = new Set(out);
  const inBoth = slugs.filter((slug) => locales.every((locale) => kept.has(reportUrl(slug, locale))));
  return new Set([...out, ...inBoth.map((slug) => parallelUrl(slug))]);
}

function addressesOf(site: Site): Addresses {
  const { texts, verdicts, promises } = site;
  const prints = verdicts.flatMap((verdict) => verdict.prints);
  const kept = keptUrls(site);
  const unseen = texts.filter((text) => !kept.has(textUrl(text, text.locale)));
  return {
    kept,
    knows: isKnown,
    withdrawn: texts.flatMap(({ withdrawn, slug }) => (withdrawn ? [slug] : [])),
    hidden: (url) => {
      const owner = addressOwner(url);
      const of = unseen.filter(({ kind, slug }) => kind === owner?.kind && slug === owner.name);
      return (of.find((text) => textUrl(text, text.locale) === url) ?? of[0])?.file ?? null;
    },
    suggest: (url) =>
      promises.ledger === null ? null : suggestMove(url, { ledger: promises.ledger, prints, kept }),
  };
}

/** A report is to be on record before it has been out for this long. */
const grace = 3 * 24 * 3600 * 1000;

function unrecorded({ promises, verdicts, now }: Site): ContentProblem[] {
  const { ledger } = promises;
  if (ledger === null) return [];
  return verdicts.flatMap(({ texts, column }) => {
    if (column === null) return [];
    const urls = texts.flatMap((text) =>
      text.state !== null && visibleFrom(text.state) <= now - grace ? [textUrl(text, text.locale)] : [],
    );
    const url = urls.find((one) => !ledger.entries.has(one));
    return url === undefined ? [] : [ledgerProblems.unrecorded(column.place, url)];
  });
}

/** Lost addresses, faulty redirects, changes of published texts that nothing states, and what is long out and not on record. */
export function promiseProblems(site: Site): ContentProblem[] {
  const { promises, verdicts } = site;
  const entries = promises.ledger?.entries ?? new Map();
  return [
    ...promises.problems,
    ...checkAddresses(promises, addressesOf(site)),
    ...checkRecords(
      verdicts.flatMap((verdict) => verdict.prints),
      entries,
    ),
    ...unrecorded(site),
  ];
}
