/** Leads from a report to the same report in the other language, alone or side by side, where it exists. */
import type { ReportModel } from '#lib/edition/model';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { parallelUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

type Switching = Pick<ReportModel, 'locale' | 'twins' | 'slug' | 'original'>;

export function SwitchLink({ model }: { model: Switching }) {
  const other = otherLocale(model.locale);
  const url = model.twins[other];
  const { onlyHere, readOriginal, readTranslation, parallel } = words[model.locale];
  if (url === null) return <p className="switch label">{onlyHere}</p>;
  return (
    <p className="switch">
      <a data-switch="" href={url} hrefLang={htmlLang[other]}>
        {model.original === other ? readOriginal : readTranslation}
      </a>
      <a href={parallelUrl(model.slug)}>{parallel}</a>
    </p>
  );
}
