/** Writes how every translation stands, as a table for people. */
import { cellWidth } from './cellWidth';
import { type TranslationState, type TranslationStatus, translationStates } from './translationStatus';

const stateWords = {
  translated: '已译 translated',
  lagging: '滞后 lagging',
  unrecorded: '未记录 unrecorded',
  absent: '无译文 absent',
  unreadable: '读不出 unreadable',
} as const satisfies Record<TranslationState, string>;

const head = ['报道 report', '方向 from', '译文 translation', '段落 + 标题 blocks + headlines'];

const directionOf = ({ original, state }: TranslationStatus): string => {
  if (original === null) return '—';
  if (state === 'absent') return original;
  return original === 'zh' ? 'zh → en' : 'en → zh';
};

/** The headlines and blocks in question by id, or that it is all of them: blocks and, after a plus, headlines. */
function listParts(headings: readonly string[], ids: readonly string[], status: TranslationStatus): string {
  const { blocks, headlines } = status;
  const isAll = ids.length === blocks && headings.length === headlines;
  return isAll ? `全部 all ${blocks} + ${headlines}` : [...headings, ...ids].join(' ');
}

function blocksOf(status: TranslationStatus): string {
  const { lagging, laggingHeadlines, unrecorded, unrecordedHeadlines, state, blocks } = status;
  if (state === 'translated') return `${blocks} + ${status.headlines}`;
  const without = listParts(unrecordedHeadlines, unrecorded, status);
  if (state === 'unrecorded') return without;
  if (state !== 'lagging') return '';
  return (
    listParts(laggingHeadlines, lagging, status) +
    (without === '' ? '' : `；${stateWords.unrecorded}: ${without}`)
  );
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellWidth(text)));

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => cellWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function summary(statuses: readonly TranslationStatus[]): string {
  const counts = translationStates
    .map((state) => [stateWords[state], statuses.filter((one) => one.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return counts.map(([words, count]) => `${words} ${count}`).join(' · ');
}

/** A line a report or page, columns aligned at a terminal, then how many there are of each. */
export function formatStatus(statuses: readonly TranslationStatus[]): string {
  const rows = statuses.map((one) => [one.slug, directionOf(one), stateWords[one.state], blocksOf(one)]);
  return `${[...table([head, ...rows]), '', summary(statuses)].join('\n').trimEnd()}\n`;
}
