/** Every correction. */
import { withHead } from '#components/frame/PageHead';
import { CorrectionsPage } from '#components/pages/CorrectionsPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('corrections');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('corrections', await params);
  return withHead(headTags(model), <CorrectionsPage model={model} />);
}
