/** The words of a chart as runs of its block: title, description, data, source. */

import { isChartName } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import type { OffsetRun } from './blockText';
import { listChartWords } from './chartText';
import { literalProps } from './checkChart';
import { literalOffset } from './literalPlace';
import type { BodyNode } from './tree';

/** The data of a chart line by line, cells parted by tabs; nothing for any other tag. */
export function chartRuns(node: BodyNode, source: string, locale: Locale): OffsetRun[] {
  if (!isChartName(node.name)) return [];
  const lines = listChartWords(node.name, literalProps(node), locale);
  return lines.flatMap((line, row) =>
    line.flatMap(({ text, path: [prop, ...path] }, cell): OffsetRun[] => {
      const at = node.attributes?.find(({ name }) => name === prop);
      const found = at === undefined ? 0 : literalOffset(at, path, source);
      const offset = /["']/.test(source.charAt(found)) ? found + 1 : found;
      const gap = cell > 0 ? '\t' : row > 0 ? '\n' : '';
      return gap === ''
        ? [{ text, offset }]
        : [
            { text: gap, offset },
            { text, offset },
          ];
    }),
  );
}
