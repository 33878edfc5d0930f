/** All topics. */
import { withHead } from '#components/frame/PageHead';
import { TopicsPage } from '#components/pages/TopicsPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('topics');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('topics', await params);
  return withHead(headTags(model), <TopicsPage model={model} />);
}
