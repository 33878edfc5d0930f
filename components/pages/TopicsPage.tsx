/** All topics. */

import { PageFrame } from '#components/frame/PageFrame';
import { PageTitle } from '#components/list/PageTitle';
import { TopicList } from '#components/list/TopicList';
import type { TopicsModel } from '#lib/edition/model';
import { columnWord } from '#lib/site/columnTypes';

export function TopicsPage({ model }: { model: TopicsModel }) {
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} column={columnWord(model)} />
      <TopicList topics={model.topics} locale={model.locale} level={2} />
    </PageFrame>
  );
}
