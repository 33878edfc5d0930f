/** Which language is the original, who translated, and which text prevails. */
import type { ReportModel } from '#lib/edition/model';
import { otherLocale } from '#lib/site/locale';
import { words } from '#lib/site/words';

export function TranslationStatement({ model }: { model: ReportModel }) {
  const word = words[model.locale];
  const { translation } = model;
  if (translation === null) {
    const alone = model.twins[otherLocale(model.locale)] === null;
    return <p className="statement">{alone ? word.originalOnly : word.originalHasTranslation}</p>;
  }
  return (
    <p className="statement">
      {[
        word.translatedFrom,
        word.translationBy(translation.translator),
        word.translationKind[translation.kind],
        word.translationPrevails,
      ].join(model.locale === 'zh' ? '' : ' ')}
    </p>
  );
}
