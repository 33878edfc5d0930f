/** The pieces of a topic. */
import { withHead } from '#components/frame/PageHead';
import { ListPage } from '#components/pages/ListPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('topic');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('topic', await params);
  return withHead(headTags(model), <ListPage model={model} />);
}
