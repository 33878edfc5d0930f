/** The home of a language. */
import { withHead } from '#components/frame/PageHead';
import { HomePage } from '#components/pages/HomePage';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('home');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('home', await params);
  return withHead(headTags(model), <HomePage model={model} />);
}
