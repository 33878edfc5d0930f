/** `npm run check`: checks the content without rendering it; with `--profile production`, what a launch lacks too. */
import { existsSync } from 'node:fs';
import { checkContent } from '#lib/content/checkContent';
import { printProblems } from '#lib/editor/printProblems';
import { hasErrors } from '#lib/site/problem';
import { readCheckArguments, wrongUsage } from './checkArguments';
import { readEnvironment } from './environment';
import { runCommand } from './usage';

async function check(): Promise<number> {
  const { paths, format, profile } = readCheckArguments(process.argv.slice(2));
  const { contentDir, cacheDir, origin, now } = readEnvironment(process.env);
  if (!existsSync(contentDir))
    throw wrongUsage(`没有内容目录：${contentDir}`, `There is no content folder: ${contentDir}`);
  const { problems, fileCount } = await checkContent({ contentDir, cacheDir, origin, now, paths, profile });
  process.stdout.write(printProblems(problems, format, { fileCount }));
  return hasErrors(problems) ? 1 : 0;
}

await runCommand(check);
