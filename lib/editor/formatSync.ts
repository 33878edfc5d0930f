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
    `原文未变的 ${reread.length} 行记录（${zh}），其中的数字和时间按如今的读法重写了。`,
    `The figures and times in ${linesEn(reread.length)} of the record whose original has not changed (${en}) were written anew, as they are read now.`,
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

const namedLines = (ids: readonly string[], zh: string, en: string): string[] =>
  ids.length === 0 ? [] : [`没有记录 ${ids.join('、')}：${zh}`, `Not recorded: ${ids.join(', ')}; ${en}`];

function refusedLines({ refused, unpaired, unfollowed, problems }: Synced, slug: string): string[] {
  if (refused.length + unpaired.length + unfollowed.length === 0) return [];
  return [
    ...namedLines(
      refused,
      '两种文字不一致，请改好后再运行。',
      'the two languages disagree. Mend them and run this again.',
    ),
    ...namedLines(
      unpaired,
      '所在部分两种文字的段落对不上，说不准哪一段译自哪一段，请改好后再运行。',
      'the blocks of the two languages do not pair there, so which was made from which cannot be said. Mend them and run this again.',
    ),
    ...namedLines(
      unfollowed,
      `原文改了数字、日期或时间，译文的却还同记录时一样。请改好译文再运行；译文不必改的，写明理由：npm run sync -- ${slug} --minor 理由。`,
      `the original has changed a figure, date or time, and the translation states what it did when it was recorded. Bring it up to date and run this again, or, if it needs no change, say why: npm run sync -- ${slug} --minor WHY.`,
    ),
    '',
    ...printProblems(problems, 'text').trimEnd().split('\n'),
    '',
  ];
}

/** What a reason does not cover. */
function waitingLines({ waiting }: Synced, slug: string): string[] {
  if (waiting.length === 0) return [];
  const { zh, en } = countWords(waiting);
  return [
    `还没有记录的（${zh}）没有动：--minor 只用于记录过而原文有改动的各处。核对译文后，运行 npm run sync -- ${slug}。`,
    `What has no record yet (${en}) was left alone: --minor is for what was recorded and has changed since. Once the translation has been checked, run npm run sync -- ${slug}.`,
  ];
}

/** Where no line is new, gone or of other figures; a file may be written all the same. */
const quietLines = ({ text }: Synced): string[] =>
  text === null
    ? ['没有新的记录。', 'Nothing new to record.']
    : [
        '没有新的记录，只按原文如今的次序、编号、日期和记录如今的格式重写了记录文件。',
        'Nothing new to record; the file was only rewritten after the order, the ids and the date of the original, in the form that records have now.',
      ];

function syncedLines(synced: Synced, slug: string): string[] {
  const parts = [recordedLines, rereadLines, removedLines, refusedLines];
  const said = parts.flatMap((lines) => lines(synced, slug));
  const waiting = waitingLines(synced, slug);
  const isQuiet = said.length === 0 && (waiting.length === 0 || synced.text !== null);
  return [...(isQuiet ? quietLines(synced) : said), ...waiting];
}

const linesOf = ({ slug, outcome }: SyncedReport): readonly string[] =>
  outcome.kind === 'synced' ? syncedLines(outcome, slug) : reasons[outcome.kind];

/** A paragraph a report. */
export const formatSync = (reports: readonly SyncedReport[]): string =>
  reports
    .map((report) => [report.slug, ...linesOf(report).map((line) => (line === '' ? '' : `  ${line}`))])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');

const nothing = {
  recorded: [],
  caughtUp: [],
  reread: [],
  removed: [],
  refused: [],
  unpaired: [],
  unfollowed: [],
  waiting: [],
  problems: [],
};

/** The same as JSON, for programs; problems as the check prints them. */
export const syncJson = (reports: readonly SyncedReport[]): string => {
  const rows = reports.map(({ slug, outcome }) => {
    const synced: Omit<Synced, 'text'> = outcome.kind === 'synced' ? outcome : nothing;
    const { recorded, caughtUp, reread, removed, refused, unpaired, unfollowed, waiting, problems } = synced;
    const ids = { recorded, caughtUp, reread, removed, refused, unpaired, unfollowed, waiting };
    return { slug, outcome: outcome.kind, ...ids, problems: problemRows(problems) };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
};
