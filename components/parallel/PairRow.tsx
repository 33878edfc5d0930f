/** One block in both languages: two cells that start together, its figures marked as pairs. */
import type { ReactNode } from 'react';
import { CorrectionMarks } from '#components/article/CorrectionMarks';
import { DriftMark } from '#components/article/DriftMark';
import { drawParts, openParts } from '#components/article/drawParts';
import { type FactMark, findMarks, markFacts } from '#components/article/markFacts';
import type { BlockPart } from '#components/article/splitBody';
import { type PairedFigure, PairedFigures } from '#components/figure/PairedFigures';
import type { FigureCard } from '#lib/edition/drawnFigures';
import type { FactPair, ParallelText } from '#lib/edition/model';
import { type Locale, otherLocale } from '#lib/site/locale';
import { cellAnchor } from '#lib/site/urls';
import { Cell } from './Cell';

const factId = (block: string, n: number, locale: Locale): string => `${block}-f${n}-${locale}`;

/** The marks of one language, in its reading order. */
function listMarks(block: string, facts: readonly FactPair[], locale: Locale): FactMark[] {
  return facts
    .map((fact, index) => ({ ...fact[locale], n: index + 1 }))
    .sort((a, b) => a.start - b.start)
    .map(({ n, words, start }) => ({
      n,
      words,
      start,
      id: factId(block, n, locale),
      twin: factId(block, n, otherLocale(locale)),
    }));
}

type PairRowProps = {
  readonly order: readonly Locale[];
  readonly parts: Readonly<Record<Locale, BlockPart>>;
  readonly facts: readonly FactPair[];
  readonly figures: readonly Readonly<Record<Locale, FigureCard>>[];
  readonly texts: Readonly<Record<Locale, Pick<ParallelText, 'corrections' | 'drift'>>>;
};

type Drawn = Readonly<Record<Locale, ReactNode>>;

/** Both languages of a block down to plain elements; nothing is folded away where two texts are compared. */
const drawBoth = ({ zh, en }: PairRowProps['parts']): Drawn => ({
  zh: openParts(drawParts(zh.content)),
  en: openParts(drawParts(en.content)),
});

/** A figure answers to the mark that stands where it is stated. */
function pairFigure(
  cards: Readonly<Record<Locale, FigureCard>>,
  { parts, facts }: Pick<PairRowProps, 'parts' | 'facts'>,
  marks: Record<Locale, FactMark[]>,
): PairedFigure {
  const { id } = parts.zh;
  const n =
    facts.findIndex(
      ({ zh, en }) => zh.start === cards.zh.stated.start && en.start === cards.en.stated.start,
    ) + 1;
  if (!marks.zh.some((mark) => mark.n === n)) return { cards, mark: null };
  return { cards, mark: { n, ids: { zh: factId(id, n, 'zh'), en: factId(id, n, 'en') } } };
}

/** The marks of both cells; a figure that cannot be shown in one is shown in neither. */
function marksOf(id: string, drawn: Drawn, facts: readonly FactPair[]): Record<Locale, FactMark[]> {
  const zh = findMarks(drawn.zh, listMarks(id, facts, 'zh'));
  const en = findMarks(drawn.en, listMarks(id, facts, 'en'));
  const both = (mark: FactMark, others: FactMark[]) => others.some(({ n }) => n === mark.n);
  return { zh: zh.filter((mark) => both(mark, en)), en: en.filter((mark) => both(mark, zh)) };
}

/** `order`: the original's language first, which is also the reading order. */
export function PairRow({ order, parts, facts, figures, texts }: PairRowProps) {
  const { id } = parts.zh;
  const drawn = drawBoth(parts);
  const marks = marksOf(id, drawn, facts);
  const paired = figures.map((cards) => pairFigure(cards, { parts, facts }, marks));
  const [first, second] = order.map((locale) => (
    <Cell key={locale} id={cellAnchor(id, locale)} locale={locale}>
      {markFacts(drawn[locale], marks[locale])}
      <CorrectionMarks corrections={texts[locale].corrections} block={id} locale={locale} />
      <DriftMark drift={texts[locale].drift} part="block" id={id} locale={locale} />
    </Cell>
  ));
  return (
    <div id={id} className="pair">
      {first}
      {paired.length > 0 && <PairedFigures figures={paired} order={order} />}
      {second}
    </div>
  );
}
