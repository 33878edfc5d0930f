/** A report in a language. */
import { ReportPage } from '#components/article/ReportPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('report');

export default async function Page({ params }: PageProps) {
  return <ReportPage model={await loadModel('report', await params)} />;
}
