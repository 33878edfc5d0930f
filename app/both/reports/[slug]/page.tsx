/** A report in both languages, side by side. */
import { withHead } from '#components/frame/PageHead';
import { ParallelPage } from '#components/parallel/ParallelPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('parallel');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('parallel', await params);
  return withHead(headTags(model), <ParallelPage model={model} />);
}
