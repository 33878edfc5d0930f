/** A report as a text file: its facts as YAML, then all its words as plain Markdown. */
import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import type { PlainReport } from '#lib/edition/plainReport';
import { figureWords } from '#lib/site/figureWords';
import { formatDate } from '#lib/site/formatDate';
import { plainWords } from '#lib/site/plainWords';
import { reportTextUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { frontMatter } from './frontMatter';
import type { ModelFile } from './machineFile';
import { markdown } from './markdown';
import { heading, link, list, paragraph, quote, text } from './plainParts';

/** Over a translation that has not followed its original everywhere. */
function lagNote({ translation, locale }: PlainReport): BlockContent[] {
  if (translation === null || translation.lagging.length === 0) return [];
  const { partsLag, comma } = words[locale];
  const { lagging } = translation;
  const note = paragraph(text(`${partsLag(lagging.length)} ${lagging.join(comma)}`));
  return [quote(note)];
}

const row = (cells: readonly PhrasingContent[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
});

/** The key figures an editor lists, each with the paragraph that states it. */
function figureTable({ figures, locale }: PlainReport): BlockContent[] {
  if (figures.length === 0) return [];
  const word = plainWords[locale];
  const { period, value, change } = figureWords[locale];
  const head = [word.indicator, value, period, change, word.paragraph];
  const rows = figures.map((figure) =>
    row([
      text(figure.label),
      text(figure.before + figure.number + figure.after),
      text(figure.period),
      text(figure.change ?? ''),
      link(figure.url, figure.block),
    ]),
  );
  return [
    heading(2, word.keyFigures),
    { type: 'table', align: [null, 'right', null, null, null], children: [row(head.map(text)), ...rows] },
  ];
}

function corrections({ corrections: notes, locale }: PlainReport): BlockContent[] {
  if (notes.length === 0) return [];
  const { correctionsHere, colon } = words[locale];
  const items = notes.map((note) => [text(`${formatDate(note.date, locale)}${colon}${note.text}`)]);
  return [heading(2, correctionsHere), list(items)];
}

/** What the page says of its languages. */
function translationLine({ translation, twin, locale }: PlainReport): string {
  const word = words[locale];
  if (translation === null) return twin === null ? word.originalOnly : word.originalHasTranslation;
  return [
    word.translatedFrom,
    word.translationBy(translation.translator),
    word.translationKind[translation.kind],
    word.translationPrevails,
  ].join(locale === 'zh' ? '' : ' ');
}

function about(report: PlainReport): BlockContent[] {
  const { locale, twin, url, licence, rights, citation } = report;
  const word = plainWords[locale];
  const { colon, readOriginal, readTranslation } = words[locale];
  const labelled = (label: string, ...rest: PhrasingContent[]) => [text(`${label}${colon}`), ...rest];
  const other = report.translation === null ? readTranslation : readOriginal;
  return [
    heading(2, word.about),
    list([
      labelled(word.page, link(url)),
      ...(twin === null ? [] : [labelled(other, link(twin.url))]),
      [text(translationLine(report))],
      labelled(word.rights, text(rights), ...(licence === null ? [] : [text(' '), link(licence.url)])),
      labelled(word.citation, text(citation)),
    ]),
  ];
}

/** All of it. */
export function reportText(report: PlainReport): string {
  const { title, subtitle, summary, content } = report;
  const blocks = [
    heading(1, title),
    ...(subtitle === null ? [] : [paragraph({ type: 'strong', children: [text(subtitle)] })]),
    ...lagNote(report),
    paragraph(text(summary)),
    ...content,
    ...figureTable(report),
    ...corrections(report),
    ...about(report),
  ];
  return `${frontMatter(report)}\n${markdown(blocks)}`;
}

/** The file, in the folder of the report's page. */
export const reportTextFile = (report: PlainReport): ModelFile => ({
  file: reportTextUrl(report.slug, report.locale).slice(1),
  model: report,
  make: () => reportText(report),
});
