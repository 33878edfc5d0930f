/** Writes what `npm run sync` recorded and what it refused. */
import { printProblems } from './printProblems';
import type { Synced, SyncOutcome } from './syncReport';

/** A report with what came of it. */
export type SyncedReport = { readonly slug: string; readonly outcome: SyncOutcome };

const reasons = {
  absent: ['没有译文，没有可记录的。', 'There is no translation, so nothing to record.'],
  unreadable: [
    '文稿或原有的记录读不出来，没有改动。请先运行 npm run check。',
    'The texts or the record cannot be read; nothing was changed. Run npm run check first.',
  ],
} as const;

function recordedLines({ recorded }: Synced): string[] {
  if (recorded.length === 0) return ['没有新的记录。', 'Nothing new to record.'];
  const { length } = recorded;
  return [`记录了 ${length} 段。`, `Recorded ${length === 1 ? '1 block' : `${length} blocks`}.`];
}

function refusedLines({ refused, problems }: Synced): string[] {
  if (refused.length === 0) return [];
  return [
    `没有记录 ${refused.join('、')}：两种文字不一致，改好后再运行。`,
    `Not recorded: ${refused.join(', ')}; the two languages disagree. Mend them and run this again.`,
    '',
    ...printProblems(problems, 'text').trimEnd().split('\n'),
    '',
  ];
}

const linesOf = (outcome: SyncOutcome): readonly string[] =>
  outcome.kind === 'synced' ? [...recordedLines(outcome), ...refusedLines(outcome)] : reasons[outcome.kind];

/** A paragraph a report. */
export const formatSync = (reports: readonly SyncedReport[]): string =>
  reports
    .map(({ slug, outcome }) => [slug, ...linesOf(outcome).map((line) => (line === '' ? '' : `  ${line}`))])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');

/** The same as JSON, for programs. */
export const syncJson = (reports: readonly SyncedReport[]): string => {
  const rows = reports.map(({ slug, outcome }) => {
    const { recorded, refused } = outcome.kind === 'synced' ? outcome : { recorded: [], refused: [] };
    return { slug, outcome: outcome.kind, recorded, refused };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
};
