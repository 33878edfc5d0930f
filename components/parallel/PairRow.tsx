/** One block in both languages: two cells that start together, its figures marked as pairs. */
import type { ReactElement, ReactNode } from 'react';
import { type FactMark, markFacts } from '#components/article/markFacts';
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

/** `order`: the original's language first, which is also the reading order. */
export function PairRow({ order, parts, facts }: PairRowProps) {
  const { id } = parts.zh;
  const draw = (content: ReactElement, locale: Locale) => markFacts(content, listMarks(id, facts, locale));
  return (
    <div id={id} className="pair">
      {order.map((locale) => (
        <Cell key={locale} id={`${id}-${locale}`} locale={locale}>
          {draw(parts[locale].content, locale)}
        </Cell>
      ))}
    </div>
  );
}
