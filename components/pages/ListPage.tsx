/** The pieces of a topic or of a year. */

import { PageFrame } from '#components/frame/PageFrame';
import { CardSection } from '#components/list/CardSection';
import { PageTitle } from '#components/list/PageTitle';
import type { ArchiveYearModel, TopicModel } from '#lib/edition/model';
import { columnWord } from '#lib/site/columnTypes';

export function ListPage({ model }: { model: TopicModel | ArchiveYearModel }) {
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} column={columnWord(model)} />
      <CardSection list={model.list} locale={model.locale} level={2} detail="summary" />
    </PageFrame>
  );
}
