/** Writes what `npm run sync` recorded and what it refused. */
import { isHeadline } from '#lib/content/agreementSide';
import { printProblems, problemRows } from './printProblems';
import type { Synced, SyncOutcome } from './syncReport';

/** A report or page with what came of it. */
export type SyncedReport = { readonly slug: string; readonly outcome: SyncOutcome };

const reasons = {
  absent: ['没有译文，没有可记录的。', 'There is no translation, so nothing to record.'],
  unreadable: [
    '文稿或原有的记录读不出来，没有改动。请先运行 npm run check。',
    'The texts or the record cannot be read; nothing was changed. Run npm run check first.',
  ],
} as const;

const blocksEn = (count: number): string => (count === 1 ? '1 block' : `${count} blocks`);

const headlinesEn = (count: number): string =>
  count === 1 ? '1 title, summary or heading' : `${count} titles, summaries and headings`;

/** How many blocks and how many headlines. */
function countWords(ids: readonly string[]): { zh: string; en: string } {
  const headlines = ids.filter(isHeadline).length;
  const blocks = ids.length - headlines;
  const zh = [
    ...(blocks > 0 ? [`正文 ${blocks} 段`] : []),
    ...(headlines > 0 ? [`标题、导语和小标题 ${headlines} 处`] : []),
  ];
  const en = [...(blocks > 0 ? [blocksEn(blocks)] : []), ...(headlines > 0 ? [headlinesEn(headlines)] : [])];
  return { zh: zh.join('，'), en: en.join(' and ') };
}

/** What lagged is named: whoever runs this vouches that the translation has followed there. */
function recordedLines({ recorded, caughtUp }: Synced): string[] {
  if (recorded.length === 0) return [];
  const { zh, en } = countWords(recorded);
  const lagged = [`其中原先滞后：${caughtUp.join('、')}。`, `Lagging until now: ${caughtUp.join(', ')}.`];
  return [`记录了${zh}。`, `Recorded ${en}.`, ...(caughtUp.length === 0 ? [] : lagged)];
}

const linesEn = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** What was written anew without anything new to vouch for. */
function rereadLines({ reread }: Synced): string[] {
  if (reread.length === 0) return [];
  const { zh, en } = countWords(reread);
  return [
    `原文未变的 ${reread.length} 行记录（${zh}），其中的数字按如今的读法重写了。`,
    `The figures in ${linesEn(reread.length)} of the record whose original has not changed (${en}) were written anew, as they are read now.`,
  ];
}

/** What was taken away. */
function removedLines({ removed }: Synced): string[] {
  if (removed.length === 0) return [];
  const { zh, en } = countWords(removed);
  return [
    `删去了 ${removed.length} 行记录（${zh}），原文已没有与之对应的文字。`,
    `Removed ${linesEn(removed.length)} of the record (${en}) that nothing in the original answers to any more.`,
  ];
}

function refusedLines({ refused, problems }: Synced): string[] {
  if (refused.length === 0) return [];
  return [
    `没有记录 ${refused.join('、')}：两种文字不一致，请改好后再运行。`,
    `Not recorded: ${refused.join(', ')}; the two languages disagree. Mend them and run this again.`,
    '',
    ...printProblems(problems, 'text').trimEnd().split('\n'),
    '',
  ];
}

/** Where no line is new, gone or of other figures; a file may be written all the same. */
const quietLines = ({ text }: Synced): string[] =>
  text === null
    ? ['没有新的记录。', 'Nothing new to record.']
    : [
        '没有新的记录，只按原文如今的次序、编号和日期重写了记录文件。',
        'Nothing new to record; the file was only rewritten after the order, the ids and the date of the original.',
      ];

function syncedLines(synced: Synced): string[] {
  const said = [recordedLines, rereadLines, removedLines, refusedLines].flatMap((lines) => lines(synced));
  return said.length === 0 ? quietLines(synced) : said;
}

const linesOf = (outcome: SyncOutcome): readonly string[] =>
  outcome.kind === 'synced' ? syncedLines(outcome) : reasons[outcome.kind];

/** A paragraph a report. */
export const formatSync = (reports: readonly SyncedReport[]): string =>
  reports
    .map(({ slug, outcome }) => [slug, ...linesOf(outcome).map((line) => (line === '' ? '' : `  ${line}`))])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');

/** The same as JSON, for programs; problems as the check prints them. */
export const syncJson = (reports: readonly SyncedReport[]): string => {
  const nothing = { recorded: [], reread: [], removed: [], refused: [], problems: [] };
  const rows = reports.map(({ slug, outcome }) => {
    const { recorded, reread, removed, refused, problems } = outcome.kind === 'synced' ? outcome : nothing;
    const ids = { recorded, reread, removed, refused };
    return { slug, outcome: outcome.kind, ...ids, problems: problemRows(problems) };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
};
