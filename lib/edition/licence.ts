/** On what terms the words of a piece may be used, as LICENSE-CONTENT has it. */
import type { ReportFacts } from '#lib/content/reportSchema';

const ownTexts = 'https://creativecommons.org/licenses/by/4.0/';

/** The licence of what was written for this portal; null for transcribed reports and reprints, which are others’. */
export const licenceOf = ({ kind, source }: Pick<ReportFacts, 'kind' | 'source'>): string | null =>
  kind === 'report' || source !== undefined ? null : ownTexts;
