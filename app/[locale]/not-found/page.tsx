/** The page for an address that is not there, in a language. */
import { NotFoundPage } from '#components/pages/NotFoundPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('not-found');

export default async function Page({ params }: PageProps) {
  return <NotFoundPage model={await loadModel('not-found', await params)} />;
}
