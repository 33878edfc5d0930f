/** Every key figure, and the same as open data. */
import { withHead } from '#components/frame/PageHead';
import { FiguresPage } from '#components/pages/FiguresPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('figures');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('figures', await params);
  return withHead(headTags(model), <FiguresPage model={model} />);
}
