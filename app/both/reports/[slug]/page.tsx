/** A report in both languages, side by side. */
import { ParallelPage } from '#components/parallel/ParallelPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('parallel');

export default async function Page({ params }: PageProps) {
  return <ParallelPage model={await loadModel('parallel', await params)} />;
}
