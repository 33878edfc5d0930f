/** `npm run build`: checks the content, renders what changed and publishes it; `--clean` renders everything. */
import { parseArgs } from 'node:util';
import { readEnvironment } from './environment';
import { loadSite } from './loadSite';
import { publishAndReport } from './publishAndReport';
import { runCommand, UsageError } from './usage';

function readClean(): boolean {
  try {
    const { values } = parseArgs({ options: { clean: { type: 'boolean', default: false } } });
    return values.clean;
  } catch {
    throw new UsageError({
      zh: '用法：npm run build，或 npm run build -- --clean（全部重做）。',
      en: 'Usage: npm run build, or npm run build -- --clean (to redo everything).',
    });
  }
}

await runCommand(async () => {
  const clean = readClean();
  const site = await loadSite(readEnvironment(process.env));
  return site === null ? 1 : publishAndReport(site, clean);
});
