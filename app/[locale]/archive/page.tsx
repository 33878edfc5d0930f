/** The years of the archive. */
import { ArchivePage } from '#components/pages/ArchivePage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('archive');

export default async function Page({ params }: PageProps) {
  return <ArchivePage model={await loadModel('archive', await params)} />;
}
