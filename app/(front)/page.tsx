/** The bilingual front door. */
import { withHead } from '#components/frame/PageHead';
import { FrontPage } from '#components/pages/FrontPage';
import { headTags } from '#lib/machine/headTags';
import { loadModel } from '#lib/publish/renderInput';

export default async function Page() {
  const model = await loadModel('front', {});
  return withHead(headTags(model), <FrontPage model={model} />);
}
