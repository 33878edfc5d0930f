/** The years of the archive. */
import { withHead } from '#components/frame/PageHead';
import { ArchivePage } from '#components/pages/ArchivePage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('archive');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('archive', await params);
  return withHead(headTags(model), <ArchivePage model={model} />);
}
