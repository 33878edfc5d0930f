/** The command line of `npm run record`. */
import { parseArgs } from 'node:util';
import type { Minor } from '#lib/editor/recordLedger';
import { UsageError } from './usage';

/** Wrong usage of the command, with how it is used. */
export const wrongUsage = (zh: string, en: string): UsageError =>
  new UsageError({
    zh: `${zh}\n用法：npm run record [-- 短名 --minor 改了什么]`,
    en: `${en}\nUsage: npm run record [-- SLUG --minor WHAT]`,
  });

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { minor: { type: 'string' } },
    });
  } catch {
    throw wrongUsage(
      '有不认识的选项，或选项缺少取值。',
      'There is an unknown option, or one without its value.',
    );
  }
}

/** The report whose change needs no mention; null for none. Throws `UsageError` for any other command line. */
export function readRecordArguments(args: readonly string[]): Minor | null {
  const { values, positionals } = parseArguments(args);
  const [slug, ...more] = positionals;
  if (slug === undefined && values.minor === undefined) return null;
  const why = values.minor?.trim() ?? '';
  if (slug === undefined || more.length > 0 || why === '')
    throw wrongUsage(
      '短名和 --minor 要一同写，一次一篇，并写明改了什么。',
      'A slug and --minor go together, one report at a time, with what was changed.',
    );
  return { slug, why };
}
