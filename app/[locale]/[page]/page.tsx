/** A standing page. */
import { StandingPage } from '#components/pages/StandingPage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('standing');

export default async function Page({ params }: PageProps) {
  return <StandingPage model={await loadModel('standing', await params)} />;
}
