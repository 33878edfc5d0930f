/** Draws the key figures that an editor picks by name. */
import { KeyFigureList } from '#components/figure/KeyFigureList';
import type { Article } from '#lib/edition/model';
import type { KeyFiguresProps } from '#lib/site/articleProps';
import type { Locale } from '#lib/site/locale';

type Given = KeyFiguresProps & { id?: string };

export const keyFiguresOf = (locale: Locale, known: Article['keyFigures']) =>
  function KeyFigures({ id, ids }: Given) {
    const figures = ids.map((ref) => {
      const figure = known[ref];
      if (figure === undefined) throw new Error(`No figure ${ref} in the model`);
      return figure;
    });
    return <KeyFigureList id={id} figures={figures} locale={locale} />;
  };
