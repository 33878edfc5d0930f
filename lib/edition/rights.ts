/** On what terms a piece may be used: only what the publisher has said, never a licence nobody gave. */
import type { Edition, Report } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';
import { plainWords } from '#lib/site/plainWords';

/** `id` is that of SPDX. */
export type Licence = { readonly id: string; readonly name: string; readonly url: string };

/** Transcribed reports and reprints are others’. */
const isReprint = ({ kind, source }: Report['facts']): boolean => kind === 'report' || source !== undefined;

/** The licence of a piece the portal wrote itself; null where none was given. */
export function licenceOf({ site }: Edition, { facts }: Report): Licence | null {
  const { licence } = site;
  if (licence === undefined || isReprint(facts) || !licence.kinds.includes(facts.kind)) return null;
  const { id, name, url } = licence;
  return { id, name, url };
}

/** The same in a sentence. */
export function rightsOf(edition: Edition, report: Report, locale: Locale): string {
  const { rightsText } = plainWords[locale];
  const licence = licenceOf(edition, report);
  if (licence !== null) return rightsText.licensed(licence.name);
  return isReprint(report.facts) ? rightsText.reprint : rightsText.unstated;
}
