/** An edition of many reports, a third of them in one language only. */
import type { Edition, Report } from '#lib/content/edition';
import { sampleEdition } from './sampleEdition';

/** A report of the sample in both languages. */
export const bothLanguages = sampleEdition.reports.find(
  ({ texts }) => texts.zh !== null && texts.en !== null,
);

/** Every third report in one language only, Chinese and English by turns. */
function numbered(report: Report, n: number): Report {
  const slug = `report-${n}`;
  if (n % 3 !== 0) return { ...report, slug };
  const only = n % 2 === 0 ? 'zh' : 'en';
  return { ...report, slug, original: only, texts: { zh: null, en: null, [only]: report.texts[only] } };
}

/** `report-1` to `report-<count>`. */
export function archiveEdition(count: number): Edition {
  const report = bothLanguages;
  if (report === undefined) throw new Error('The sample has no bilingual report');
  return { ...sampleEdition, reports: Array.from({ length: count }, (_, n) => numbered(report, n + 1)) };
}
