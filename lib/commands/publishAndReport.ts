/** Publishes and tells the editor, in a line or two, what came of it. */
import { LockedError } from '#lib/publish/lock';
import { type PublishSummary, publishSite, type SiteBuild } from '#lib/publish/publishSite';
import { ForeignFolderError } from '#lib/publish/publishTree';

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report({ outDir }: SiteBuild, summary: PublishSummary, milliseconds: number): void {
  const { pages, rendered, changedFiles, largest } = summary;
  write(
    `${outDir}  ${pages} pages: ${rendered} rendered, ${pages - rendered} reused; ${changedFiles} files changed`,
  );
  write(`largest ${largest.file}  ${largest.bytes} bytes (br); ${(milliseconds / 1000).toFixed(1)} s`);
}

/** Exit code 0 when published, 1 when another build is at work or the folder is not the portal's. */
export async function publishAndReport(site: SiteBuild, clean: boolean): Promise<number> {
  const started = performance.now();
  try {
    const onRender = (pages: number): void => write(`rendering ${pages} of ${site.routes.length} pages …`);
    report(site, await publishSite(site, { clean, onRender }), performance.now() - started);
    return 0;
  } catch (error) {
    if (!(error instanceof LockedError || error instanceof ForeignFolderError)) throw error;
    process.stderr.write(`${error.words.zh}\n${error.words.en}\n`);
    return 1;
  }
}
