/** Every page of a language. */
import { SiteMapPage } from '#components/pages/SiteMapPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('site-map');

export default async function Page({ params }: PageProps) {
  return <SiteMapPage model={await loadModel('site-map', await params)} />;
}
