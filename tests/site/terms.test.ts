/** The page of the term base defines for machines what it shows to readers. */
import { describe, expect, it } from 'vitest';
import { idOf, type Node } from '../machine/joinGraphs';
import { listOf, nodeOf, origin, pageNode, plain, textOf } from './pageData';
import { pageAt, wordsOf } from './tree';

describe.each(['/zh/terms/', '/en/terms/'])('%s', (url) => {
  const page = pageAt(url);
  const terms = listOf(nodeOf(page, 'DefinedTermSet').hasDefinedTerm);
  const rows = [...page.document.querySelectorAll('.term-group dl > div')];

  /** What stands in a row, its variants after the English. */
  const shown = (row: Element): string =>
    plain([...row.querySelectorAll('dt, dd')].map(wordsOf).join('')).replace(/also|也作/, '');

  it('defines every term it shows, at its place', () => {
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.map(idOf)).toEqual(rows.map((row) => `${origin}${url}#${row.id}`));
    expect(idOf(pageNode(page).mainEntity)).toBe(idOf(nodeOf(page, 'DefinedTermSet')));
  });

  it('says of each what readers see, and no more', () => {
    const said = ({ name, alternateName, description }: Node): string[] =>
      [name, ...(Array.isArray(alternateName) ? alternateName : []), description]
        .map(textOf)
        .flatMap((text) => text.split(','));
    for (const [index, row] of rows.entries()) {
      const words = said(terms[index] ?? {});
      const left = words.reduce((text, word) => text.replace(word, ''), shown(row)).replace(/,/g, '');
      expect(left, row.id).toBe('');
    }
  });
});

it('tells that an English term is the Chinese one', () => {
  const ids = (url: string) => listOf(nodeOf(pageAt(url), 'DefinedTermSet').hasDefinedTerm);
  const same = ids('/en/terms/').map(({ sameAs }) => sameAs);
  expect(same.sort()).toEqual(ids('/zh/terms/').map(idOf).sort());
});
