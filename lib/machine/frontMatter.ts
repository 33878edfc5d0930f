/** What stands over a report's text as YAML: every fact of it, each date as precise as it is known. */
import { stringify } from 'yaml';
import type { PlainReport } from '#lib/edition/plainReport';
import { htmlLang } from '#lib/site/locale';

/** Whether a person looked at a machine's words; of a person's own translation nothing is known. */
const reviewed: Readonly<Record<string, boolean>> = { machine: false, 'machine-reviewed': true };

/** How a text came to be: written so, or translated by whom, how, and from where. */
function originOf({ translation, twin }: PlainReport) {
  if (translation === null) return { status: 'original' };
  const { translator, kind, lagging } = translation;
  return {
    status: 'translation',
    translator,
    method: kind === 'human' ? 'human' : 'machine',
    ...(reviewed[kind] === undefined ? {} : { reviewed: reviewed[kind] }),
    ...(twin === null ? {} : { original: twin.url }),
    ...(lagging.length === 0 ? {} : { lagging }),
  };
}

/** What is not known is left out. */
const withoutNull = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function fieldsOf(report: PlainReport): Record<string, unknown> {
  const { twin, source, corrections, licence } = report;
  return withoutNull({
    title: report.title,
    subtitle: report.subtitle,
    language: htmlLang[report.locale],
    url: report.url,
    other_language:
      twin === null ? null : { language: htmlLang[twin.locale], url: twin.url, text: twin.textUrl },
    both_languages: report.parallel,
    published: report.published,
    posted: report.posted,
    updated: report.updated,
    corrections: corrections.length === 0 ? null : corrections.map(withoutNull),
    kind: report.kind,
    topics: report.topics,
    byline: report.byline,
    source: source === null ? null : withoutNull(source),
    translation: originOf(report),
    licence,
    rights: report.rights,
    citation: report.citation,
  });
}

/** Between its fences. Every value is quoted, since YAML of before 2009 reads bare dates and words as something else. */
export const frontMatter = (report: PlainReport): string =>
  `---\n${stringify(fieldsOf(report), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  })}---\n`;
