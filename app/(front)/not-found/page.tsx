/** The whole host's page for an address that is not there. */
import { NotFoundPage } from '#components/pages/NotFoundPage';
import { loadModel } from '#lib/publish/renderInput';

export default async function Page() {
  return <NotFoundPage model={await loadModel('not-found', {})} />;
}
