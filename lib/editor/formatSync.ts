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

function countLines(ids: readonly string[]): string[] {
  const { zh, en } = countWords(ids);
  return [`记录了${zh}。`, `Recorded ${en}.`];
}

/** What was written anew without anything new to vouch for. */
function rereadLines({ reread }: Synced): string[] {
  if (reread.length === 0) return [];
  const { zh, en } = countWords(reread);
  return [
    `原文未变，只按如今的读法重写了 ${reread.length} 行记录里的数字（${zh}）。`,
    `The original has not changed; only the figures in ${reread.length === 1 ? '1 line' : `${reread.length} lines`} of the record (${en}) were written anew, as they are read now.`,
  ];
}

/** What lagged is named: whoever runs this vouches that the translation has followed there. */
function recordedLines({ recorded, caughtUp, reread }: Synced): string[] {
  if (recorded.length === 0) return reread.length > 0 ? [] : ['没有新的记录。', 'Nothing new to record.'];
  if (caughtUp.length === 0) return countLines(recorded);
  return [
    ...countLines(recorded),
    `其中原先滞后：${caughtUp.join('、')}。`,
    `Lagging until now: ${caughtUp.join(', ')}.`,
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

const linesOf = (outcome: SyncOutcome): readonly string[] =>
  outcome.kind === 'synced'
    ? [...recordedLines(outcome), ...rereadLines(outcome), ...refusedLines(outcome)]
    : reasons[outcome.kind];

/** A paragraph a report. */
export const formatSync = (reports: readonly SyncedReport[]): string =>
  reports
    .map(({ slug, outcome }) => [slug, ...linesOf(outcome).map((line) => (line === '' ? '' : `  ${line}`))])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');

/** The same as JSON, for programs; problems as the check prints them. */
export const syncJson = (reports: readonly SyncedReport[]): string => {
  const nothing = { recorded: [], reread: [], refused: [], problems: [] };
  const rows = reports.map(({ slug, outcome }) => {
    const { recorded, reread, refused, problems } = outcome.kind === 'synced' ? outcome : nothing;
    return { slug, outcome: outcome.kind, recorded, reread, refused, problems: problemRows(problems) };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
};
