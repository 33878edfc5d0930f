/** What stands at an address of old; the finished page is put there. */
import { withHead } from '#components/frame/PageHead';
import { MovedPage } from '#components/pages/MovedPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('moved');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('moved', await params);
  return withHead(headTags(model), <MovedPage model={model} />);
}
