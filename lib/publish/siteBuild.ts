/** What an edition has to publish. */
import type { Edition } from '#lib/content/edition';
import type { Route } from '#lib/edition/model';
import { listShareImages } from '#lib/edition/shareImages';
import { mediaUrl } from '#lib/site/urls';
import type { SiteBuild } from './publishSite';
import { shareFiles } from './shareFiles';
import type { ExtraFile } from './treeFiles';
import { sharesFolder } from './workFolder';

type Folders = Pick<SiteBuild, 'root' | 'outDir' | 'cacheDir'>;

const mediaFiles = ({ reports }: Edition): ExtraFile[] =>
  reports.flatMap(({ slug, media }) =>
    media.map(({ name, path }) => ({ file: mediaUrl(slug, name).slice(1), path })),
  );

/** A preview is not to be shared. */
const pictureFiles = (edition: Edition, cacheDir: string): ExtraFile[] =>
  edition.site.preview ? [] : shareFiles(listShareImages(edition), sharesFolder(cacheDir));

/** The pages of `routes`, the media and share images of `edition`, and `machineFiles`, the files made for machines. */
export const siteBuild = (
  { edition, routes }: { readonly edition: Edition; readonly routes: readonly Route[] },
  { root, outDir, cacheDir }: Folders,
  machineFiles: readonly ExtraFile[],
): SiteBuild => ({
  root,
  outDir,
  cacheDir,
  routes,
  extras: [...mediaFiles(edition), ...pictureFiles(edition, cacheDir), ...machineFiles],
});
