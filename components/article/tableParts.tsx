/** How the tables of an article are drawn. */
import { Children, type CSSProperties, type ReactNode } from 'react';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';
import { partsOf, wordsOf } from './wordsOf';

type TableProps = { id?: string; children?: ReactNode };

/** A table is named by its columns and its first row, so that no two of a page are called the same. */
function tableName(children: ReactNode, locale: Locale): string {
  const rows = Children.toArray(children).flatMap(partsOf);
  const [head = [], first = []] = rows.map((row) => partsOf(row).map(wordsOf));
  const { table, colon, comma } = words[locale];
  return `${table}${colon}${[...head, ...first.slice(0, 1)].filter((word) => word !== '').join(comma)}`;
}

/** A table scrolls by itself where the screen is narrower, reachable by keyboard. */
export const tableOf = (locale: Locale) =>
  function Table({ id, children }: TableProps) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
      <section id={id} className="table" aria-label={tableName(children, locale)} tabIndex={0}>
        <table>{children}</table>
      </section>
    );
  };

/** Markdown aligns columns by style attributes, which the security policy refuses: here by a mark. */
export const cellOf = (Cell: 'th' | 'td') =>
  function TableCell({ style, children }: { style?: CSSProperties; children?: ReactNode }) {
    return (
      <Cell scope={Cell === 'th' ? 'col' : undefined} data-align={style?.textAlign}>
        {children}
      </Cell>
    );
  };
