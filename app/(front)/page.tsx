/** The bilingual front door. */
import { FrontPage } from '#components/pages/FrontPage';
import { loadModel } from '#lib/publish/renderInput';

export default async function Page() {
  return <FrontPage model={await loadModel('front', {})} />;
}
