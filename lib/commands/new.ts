/** `npm run new`: makes the folder of a new report, its blanks marked. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFreeSlug } from '#lib/content/checkSlugs';
import { listContent } from '#lib/content/listContent';
import { scaffoldReport } from '#lib/editor/scaffoldReport';
import { readEnvironment } from './environment';
import { runCommand, UsageError } from './usage';

const wrong = (zh: string, en: string): UsageError =>
  new UsageError({
    zh: `${zh}\n用法：npm run new -- --slug 短名 --title 标题`,
    en: `${en}\nUsage: npm run new -- --slug SLUG --title TITLE`,
  });

function readArguments(args: readonly string[]): { slug: string; title: string } {
  try {
    const options = { slug: { type: 'string' }, title: { type: 'string' } } as const;
    const { slug, title } = parseArgs({ args: [...args], options }).values;
    if (slug && title?.trim()) return { slug, title: title.trim() };
  } catch {
    throw wrong('有不认识的选项，或选项缺少取值。', 'There is an unknown option, or one without its value.');
  }
  throw wrong('短名和标题都要写。', 'Both a slug and a title are needed.');
}

/** The minute in Beijing, as `posted` wants it. */
function beijingMinute(now: Date): string {
  const shifted = new Date(now.getTime() + 8 * 60 * 60 * 1000);
  return `${shifted.toISOString().slice(0, 16)}+08:00`;
}

async function checkSlug(contentDir: string, slug: string): Promise<void> {
  const { reports } = await listContent(contentDir, process.cwd());
  if (isFreeSlug(slug, reports)) return;
  throw wrong(
    `短名“${slug}”不能用：只用小写英文字母、数字和单个连字符，且不能与已有的报道相同。`,
    `The slug "${slug}" cannot be used: lower-case letters, digits and single hyphens, and not one that exists.`,
  );
}

async function createReport(): Promise<number> {
  const { slug, title } = readArguments(process.argv.slice(2));
  const { contentDir, now } = readEnvironment(process.env);
  if (!existsSync(contentDir))
    throw wrong(`没有内容目录：${contentDir}`, `There is no content folder: ${contentDir}`);
  await checkSlug(contentDir, slug);
  const posted = beijingMinute(now);
  const folder = join(contentDir, 'reports', posted.slice(0, 4), slug);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(scaffoldReport({ title, posted }))) {
    await writeFile(join(folder, name), text, { flag: 'wx' });
    process.stdout.write(`${join(folder, name)}\n`);
  }
  process.stdout.write('请填写标有“【待填”的各处，再运行 npm run check。\n');
  process.stdout.write('Fill in what is marked “【待填”, then run npm run check.\n');
  return 0;
}

await runCommand(createReport);
