/** A standing page. */
import { withHead } from '#components/frame/PageHead';
import { StandingPage } from '#components/pages/StandingPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('standing');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('standing', await params);
  return withHead(headTags(model), <StandingPage model={model} />);
}
