/** A report in both languages, side by side, or the notice that it was withdrawn. */

import { withHead } from '#components/frame/PageHead';
import { ParallelPage } from '#components/parallel/ParallelPage';
import { WithdrawnParallelPage } from '#components/parallel/WithdrawnParallelPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('parallel');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('parallel', await params);
  return withHead(
    headTags(model),
    model.kind === 'parallel' ? <ParallelPage model={model} /> : <WithdrawnParallelPage model={model} />,
  );
}
