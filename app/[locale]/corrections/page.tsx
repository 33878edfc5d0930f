/** Every correction. */
import { CorrectionsPage } from '#components/pages/CorrectionsPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('corrections');

export default async function Page({ params }: PageProps) {
  return <CorrectionsPage model={await loadModel('corrections', await params)} />;
}
