/** `npm run dev`: shows the content as editors write it; a saved file shows in the browser by itself. */
import { liveEvents } from '#lib/publish/liveEvents';
import { servePreview } from '#lib/publish/previewServer';
import type { SiteBuild } from '#lib/publish/publishSite';
import { watchFolder } from '#lib/publish/watchFolder';
import { previewFolder, previewNextFolder } from '#lib/publish/workFolder';
import { writeModels } from '#lib/publish/writeModels';
import { readEnvironment } from './environment';
import { readSite } from './loadSite';
import { refusePort } from './refusePort';
import { runCommand } from './usage';

await runCommand(async () => {
  const { cacheDir, contentDir, port } = readEnvironment(process.env);
  const [root, folder, events] = [process.cwd(), previewFolder(cacheDir), liveEvents()];
  let last: SiteBuild | null = null;
  const refresh = async (): Promise<void> => {
    const { site, problems } = await readSite(readEnvironment(process.env));
    process.stderr.write(problems);
    events.announceProblems(problems);
    if (site === null) return;
    last = site;
    await writeModels(folder, site.routes, site.routes);
    events.announceChange();
  };
  await refresh();
  const run = { root, folder: previewNextFolder(root, cacheDir), codeHash: 'preview', renderFolder: folder };
  await servePreview({ run, port, events, site: () => last }).catch(refusePort(port));
  watchFolder(contentDir, refresh);
  process.stdout.write(`http://localhost:${port}/\n`);
  return 0;
});
