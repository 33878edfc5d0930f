/** The home of a language. */
import { HomePage } from '#components/pages/HomePage';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('home');

export default async function Page({ params }: PageProps) {
  return <HomePage model={await loadModel('home', await params)} />;
}
