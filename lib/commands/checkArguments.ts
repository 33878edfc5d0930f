/** The command line of `npm run check`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckProfile, checkProfiles } from '#lib/content/checkContent';
import { type ProblemFormat, problemFormats } from '#lib/editor/printProblems';
import { UsageError } from './usage';

const usage = {
  zh: '用法：npm run check [-- 路径… --format text|json|github --profile production]',
  en: 'Usage: npm run check [-- PATH… --format text|json|github --profile production]',
};

/** Wrong usage of the check, with how it is used. */
export const wrongUsage = (zh: string, en: string): UsageError =>
  new UsageError({ zh: `${zh}\n${usage.zh}`, en: `${en}\n${usage.en}` });

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, profile: { type: 'string' } },
    });
  } catch {
    throw wrongUsage(
      '有不认识的选项，或选项缺少取值。',
      'There is an unknown option, or one without its value.',
    );
  }
}

function readProfile(name: string | undefined): CheckProfile | null {
  const profile = checkProfiles.find((one) => one === name);
  if (profile === undefined && name !== undefined)
    throw wrongUsage(
      `没有“${name}”这种要求，可写 ${checkProfiles.join('、')}。`,
      `There is no profile "${name}"; there is ${checkProfiles.join(', ')}.`,
    );
  return profile ?? null;
}

type Arguments = {
  readonly paths: string[];
  readonly format: ProblemFormat;
  readonly profile: CheckProfile | null;
};

/** Paths, format and profile of a command line; throws `UsageError` for anything else. */
export function readCheckArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArguments(args);
  const format = problemFormats.find((name) => name === values.format);
  if (format === undefined)
    throw wrongUsage(`没有“${values.format}”这种格式。`, `There is no format "${values.format}".`);
  const profile = readProfile(values.profile);
  const absent = positionals.find((path) => !existsSync(path));
  if (absent !== undefined) throw wrongUsage(`没有这个路径：${absent}`, `There is no such path: ${absent}`);
  return { paths: positionals, format, profile };
}
