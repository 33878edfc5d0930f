/** `npm run record`: takes down every address that is published, and what each report says there. */
import { existsSync } from 'node:fs';
import { printProblems } from '#lib/editor/printProblems';
import type { Recording } from '#lib/editor/recordLedger';
import { readEnvironment } from './environment';
import { readRecordArguments, wrongUsage } from './recordArguments';
import { recordSite } from './recordSite';
import { runCommand } from './usage';

function report({ added, renewed, refused }: Recording): void {
  const addresses = added.length === 1 ? '1 new address' : `${added.length} new addresses`;
  const texts = renewed.length === 1 ? '1 changed text' : `${renewed.length} changed texts`;
  process.stdout.write(`新记入 ${added.length} 个网址，重新记录 ${renewed.length} 份改过的正文。\n`);
  process.stdout.write(`Recorded ${addresses} and ${texts}.\n`);
  if (refused.length === 0) return;
  process.stdout.write(`\n${printProblems(refused, 'text')}`);
  process.stdout.write('以上改动没有记录。 These changes were not recorded.\n');
}

await runCommand(async () => {
  const minor = readRecordArguments(process.argv.slice(2));
  const environment = readEnvironment(process.env);
  if (!existsSync(environment.contentDir))
    throw wrongUsage(
      `没有内容目录：${environment.contentDir}`,
      `There is no content folder: ${environment.contentDir}`,
    );
  const outcome = await recordSite(environment, { cwd: process.cwd(), minor });
  if (outcome.kind === 'recorded') {
    report(outcome);
    return outcome.refused.length === 0 ? 0 : 1;
  }
  process.stderr.write(printProblems(outcome.problems, 'text'));
  process.stderr.write('有错误，台账没有改动。 There are errors; the ledger was left as it was.\n');
  return 1;
});
