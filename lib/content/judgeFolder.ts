/** Reads a folder through for its verdict alone. */
import { type FolderVerdict, pageVerdict, reportVerdict } from './folderVerdict';
import type { Folder } from './listContent';
import { type ReadContext, readPage, readReport } from './readReport';

/** The verdict on the files of a report or standing page. */
export async function judgeFolder(context: ReadContext, folder: Folder): Promise<FolderVerdict> {
  if (folder.year === null) {
    const page = await readPage(context, folder);
    return pageVerdict(page.value.pair, page);
  }
  return reportVerdict(await readReport(context, folder));
}
