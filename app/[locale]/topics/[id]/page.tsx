/** The pieces of a topic. */
import { ListPage } from '#components/pages/ListPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('topic');

export default async function Page({ params }: PageProps) {
  return <ListPage model={await loadModel('topic', await params)} />;
}
