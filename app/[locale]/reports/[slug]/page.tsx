/** A report in a language, or the notice that it was withdrawn. */

import { ReportPage } from '#components/article/ReportPage';
import { WithdrawnPage } from '#components/article/WithdrawnPage';
import { withHead } from '#components/frame/PageHead';
import { headTags } from '#lib/machine/headTags';
import { listParams, loadModel, type PageProps } from '#lib/publish/renderInput';

export const dynamicParams = false;
export const generateStaticParams = () => listParams('report');

export default async function Page({ params }: PageProps) {
  const model = await loadModel('report', await params);
  return withHead(
    headTags(model),
    model.kind === 'report' ? <ReportPage model={model} /> : <WithdrawnPage model={model} />,
  );
}
