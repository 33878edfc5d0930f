/** `npm run sync`: records which original each translated block was made from, or tells how translations stand. */
import { existsSync } from 'node:fs';
import { type Content, readContent } from '#lib/content/readContent';
import type { ReadPiece } from '#lib/content/readReport';
import { formatStatus } from '#lib/editor/formatStatus';
import { formatSync, syncJson } from '#lib/editor/formatSync';
import type { SyncOutcome } from '#lib/editor/syncReport';
import { translationStatus } from '#lib/editor/translationStatus';
import { hasErrors } from '#lib/site/problem';
import { readEnvironment } from './environment';
import { recordReports } from './recordReports';
import { readSyncArguments, type SyncArguments, wrongUsage } from './syncArguments';
import { runCommand } from './usage';

function choosePieces({ reports, pages }: Content, slug: string | null): readonly ReadPiece[] {
  const pieces = [...reports, ...pages];
  if (slug === null) return pieces;
  const chosen = pieces.filter(({ pair }) => pair.folder.slug === slug);
  if (chosen.length > 0) return chosen;
  throw wrongUsage(
    `没有短名为“${slug}”的报道或固定页面。`,
    `There is no report or standing page with the slug “${slug}”.`,
  );
}

/** Exit code 1 when a figure has changed that its translation may state wrongly, or a report cannot be read. */
function showStatus(content: Content, chosen: readonly ReadPiece[], format: SyncArguments['format']) {
  const statuses = chosen.map(translationStatus);
  process.stdout.write(format === 'json' ? `${JSON.stringify(statuses, null, 2)}\n` : formatStatus(statuses));
  const folders = chosen.map(({ pair }) => `${pair.folder.file}/`);
  const drifted = content.problems.filter(
    ({ rule, file }) => rule.startsWith('drift/') && folders.some((folder) => file.startsWith(folder)),
  );
  return hasErrors(drifted) || statuses.some(({ state }) => state === 'unreadable') ? 1 : 0;
}

const isIncomplete = (outcome: SyncOutcome): boolean =>
  outcome.kind === 'unreadable' ||
  (outcome.kind === 'synced' &&
    [outcome.refused, outcome.unpaired, outcome.unfollowed].some((ids) => ids.length > 0));

async function sync(): Promise<number> {
  const { slug, minor, task, format } = readSyncArguments(process.argv.slice(2));
  const { contentDir, now } = readEnvironment(process.env);
  if (!existsSync(contentDir))
    throw wrongUsage(`没有内容目录：${contentDir}`, `There is no content folder: ${contentDir}`);
  const content = await readContent({ contentDir, now });
  const chosen = choosePieces(content, slug);
  if (task === 'status') return showStatus(content, chosen, format);
  const synced = await recordReports({ chosen, problems: content.problems, minor });
  process.stdout.write(format === 'json' ? syncJson(synced) : formatSync(synced));
  return synced.some(({ outcome }) => isIncomplete(outcome)) ? 1 : 0;
}

await runCommand(sync);
