/** The years of the archive. */

import { PageFrame } from '#components/frame/PageFrame';
import { PageTitle } from '#components/list/PageTitle';
import type { ArchiveModel } from '#lib/edition/model';
import { columnWord } from '#lib/site/columnTypes';
import { words } from '#lib/site/words';

export function ArchivePage({ model }: { model: ArchiveModel }) {
  const word = words[model.locale];
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} column={columnWord(model)} />
      <ul className="years">
        {model.years.map(({ year, url, count }) => (
          <li key={year}>
            <a href={url}>
              <span className="numeral">{word.archiveOf(year)}</span>
              <span className="label">{word.pieces(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
