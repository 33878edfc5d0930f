/** The whole host's page for an address that is not there. */
import { withHead } from '#components/frame/PageHead';
import { NotFoundPage } from '#components/pages/NotFoundPage';
import { headTags } from '#lib/machine/headTags';
import { loadModel } from '#lib/publish/renderInput';

export default async function Page() {
  const model = await loadModel('not-found', {});
  return withHead(headTags(model), <NotFoundPage model={model} />);
}
