/** Every page of a language. */
import { withHead } from '#components/frame/PageHead';
import { SiteMapPage } from '#components/pages/SiteMapPage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('site-map');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('site-map', await params);
  return withHead(headTags(model), <SiteMapPage model={model} />);
}
