/** `npm start`: builds the portal if it is not built or is stale, then serves it. */
import { serve } from '#lib/publish/serve';
import { isUpToDate } from '#lib/publish/stamp';
import { readEnvironment } from './environment';
import { loadSite } from './loadSite';
import { publishAndReport } from './publishAndReport';
import { refusePort } from './refusePort';
import { runCommand } from './usage';

await runCommand(async () => {
  const environment = readEnvironment(process.env);
  const site = await loadSite(environment);
  if (site === null) return 1;
  const code = (await isUpToDate(site)) ? 0 : await publishAndReport(site, false);
  if (code !== 0) return code;
  const { url, close } = await serve({
    outDir: site.outDir,
    port: environment.port,
    preview: environment.preview,
  }).catch(refusePort(environment.port));
  process.stdout.write(`${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  return 0;
});
