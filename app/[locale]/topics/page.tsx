/** All topics. */
import { TopicsPage } from '#components/pages/TopicsPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('topics');

export default async function Page({ params }: PageProps) {
  return <TopicsPage model={await loadModel('topics', await params)} />;
}
