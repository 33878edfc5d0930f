/** Every key figure of all reports, by indicator, and the same as open data. */

import { IndicatorSection } from '#components/figure/IndicatorSection';
import { OpenData } from '#components/figure/OpenData';
import { PageFrame } from '#components/frame/PageFrame';
import { PageTitle } from '#components/list/PageTitle';
import type { FiguresModel } from '#lib/edition/model';
import { columnWord } from '#lib/site/columnTypes';
import { figureWords } from '#lib/site/figureWords';
import { figureGroupAnchor, figuresAnchors } from '#lib/site/urls';

function GroupList({ model: { locale, groups } }: { model: FiguresModel }) {
  const word = figureWords[locale];
  const links = [
    ...groups.map(({ id }) => ({ id: figureGroupAnchor(id), label: word.groups[id] })),
    { id: figuresAnchors.data, label: word.openData },
  ];
  return (
    <nav aria-label={word.title}>
      <ul className="group-list">
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function FiguresPage({ model }: { model: FiguresModel }) {
  const { locale, groups } = model;
  const word = figureWords[locale];
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} column={columnWord(model)} />
      <GroupList model={model} />
      {groups.length === 0 && <p className="plain">{word.none}</p>}
      {groups.map(({ id, indicators }) => (
        <section key={id} id={figureGroupAnchor(id)} className="indicators">
          <h2 className="list-title">{word.groups[id]}</h2>
          {indicators.map((indicator) => (
            <IndicatorSection key={indicator.id} indicator={indicator} locale={locale} />
          ))}
        </section>
      ))}
      <OpenData model={model} />
    </PageFrame>
  );
}
