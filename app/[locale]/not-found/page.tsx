/** The page for an address that is not there, in a language. */
import { withHead } from '#components/frame/PageHead';
import { NotFoundPage } from '#components/pages/NotFoundPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('not-found');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('not-found', await params);
  return withHead(headTags(model), <NotFoundPage model={model} />);
}
