/** `npm start`: builds the portal if it is not built or is stale, then serves it. */
import { serve } from '#lib/publish/serve';
import { isUpToDate } from '#lib/publish/stamp';
import { hasCode } from '#lib/publish/systemError';
import { readEnvironment } from './environment';
import { loadSite } from './loadSite';
import { publishAndReport } from './publishAndReport';
import { runCommand, UsageError } from './usage';

async function serveUntilStopped(outDir: string, port: number): Promise<void> {
  const { url, close } = await serve({ outDir, port }).catch((error: unknown) => {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new UsageError({
      zh: `端口 ${port} 已被占用。请用 PORT 换一个，例如 PORT=3001 npm start。`,
      en: `Port ${port} is taken. Name another with PORT, such as PORT=3001 npm start.`,
    });
  });
  process.stdout.write(`${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

await runCommand(async () => {
  const environment = readEnvironment(process.env);
  const site = await loadSite(environment);
  if (site === null) return 1;
  const code = (await isUpToDate(site)) ? 0 : await publishAndReport(site, false);
  if (code === 0) await serveUntilStopped(site.outDir, environment.port);
  return code;
});
