/** The command line of `npm run sync`. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage';

const usage = {
  zh: '用法：npm run sync [-- 短名 --minor 理由 --status --format text|json]',
  en: 'Usage: npm run sync [-- SLUG --minor WHY --status --format text|json]',
};

/** Wrong usage of the command, with how it is used. */
export const wrongUsage = (zh: string, en: string): UsageError =>
  new UsageError({ zh: `${zh}\n${usage.zh}`, en: `${en}\n${usage.en}` });

const options = {
  minor: { type: 'string' },
  status: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw wrongUsage(
      '有不认识的选项，或选项缺少取值。',
      'There is an unknown option, or one without its value.',
    );
  }
}

export type SyncArguments = {
  /** null for every report. */
  readonly slug: string | null;
  readonly minor: string | null;
  readonly task: 'record' | 'status';
  readonly format: 'text' | 'json';
};

function readMinor(minor: string | undefined, slug: string | undefined): string | null {
  if (minor === undefined) return null;
  if (minor.trim() === '') throw wrongUsage('--minor 要写明理由。', '--minor needs a reason.');
  if (slug === undefined)
    throw wrongUsage(
      '--minor 要写明是哪一篇，一次一篇。',
      '--minor is for one report at a time; name its slug.',
    );
  return minor.trim();
}

/** What a command line asks for; throws `UsageError` for anything else. */
export function readSyncArguments(args: readonly string[]): SyncArguments {
  const { values, positionals } = parseArguments(args);
  const [slug, ...more] = positionals;
  if (more.length > 0) throw wrongUsage('一次只写一个短名。', 'Name one slug at a time.');
  const { format, status } = values;
  if (format !== 'text' && format !== 'json')
    throw wrongUsage(`没有“${format}”这种格式。`, `There is no format "${format}".`);
  const minor = readMinor(values.minor, slug);
  if (status && minor !== null)
    throw wrongUsage('--status 只查看，不能与 --minor 同用。', '--status only looks; it takes no --minor.');
  return { slug: slug ?? null, minor, task: status ? 'status' : 'record', format };
}
