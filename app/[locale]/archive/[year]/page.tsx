/** The pieces of a year. */
import { ListPage } from '#components/pages/ListPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('archive-year');

export default async function Page({ params }: PageProps) {
  return <ListPage model={await loadModel('archive-year', await params)} />;
}
