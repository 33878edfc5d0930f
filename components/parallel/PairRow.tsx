/** One block in both languages: two cells that start together, its figures marked as pairs. */
import type { ReactNode } from 'react';
import { type FactMark, findMarks, markFacts } from '#components/article/markFacts';
import type { BlockPart } from '#components/article/splitBody';
import type { FactPair } from '#lib/edition/model';
import { htmlLang, type Locale, otherLocale } from '#lib/site/locale';

const factId = (block: string, n: number, locale: Locale): string => `${block}-f${n}-${locale}`;

/** The marks of one language, in its reading order. */
function listMarks(block: string, facts: readonly FactPair[], locale: Locale): FactMark[] {
  return facts
    .map((fact, index) => ({ ...fact[locale], n: index + 1 }))
    .sort((a, b) => a.start - b.start)
    .map(({ n, words }) => ({
      n,
      words,
      id: factId(block, n, locale),
      twin: factId(block, n, otherLocale(locale)),
    }));
}

export function Cell({ id, locale, children }: { id?: string; locale: Locale; children: ReactNode }) {
  return (
    <div id={id} className="cell" lang={htmlLang[locale]}>
      {children}
    </div>
  );
}

type PairRowProps = {
  readonly order: readonly Locale[];
  readonly parts: Readonly<Record<Locale, BlockPart>>;
  readonly facts: readonly FactPair[];
};

/** The marks of both cells; a figure that cannot be shown in one is shown in neither. */
function marksOf({ parts, facts }: Pick<PairRowProps, 'parts' | 'facts'>): Record<Locale, FactMark[]> {
  const { id } = parts.zh;
  const zh = findMarks(parts.zh.content, listMarks(id, facts, 'zh'));
  const en = findMarks(parts.en.content, listMarks(id, facts, 'en'));
  const both = (mark: FactMark, others: FactMark[]) => others.some(({ n }) => n === mark.n);
  return { zh: zh.filter((mark) => both(mark, en)), en: en.filter((mark) => both(mark, zh)) };
}

/** `order`: the original's language first, which is also the reading order. */
export function PairRow({ order, parts, facts }: PairRowProps) {
  const { id } = parts.zh;
  const marks = marksOf({ parts, facts });
  return (
    <div id={id} className="pair">
      {order.map((locale) => (
        <Cell key={locale} id={`${id}-${locale}`} locale={locale}>
          {markFacts(parts[locale].content, marks[locale])}
        </Cell>
      ))}
    </div>
  );
}
