/** Leads from a report to the same report in the other language, where it exists. */
import type { ReportModel } from '#lib/edition/model';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { words } from '#lib/site/words';

export function SwitchLink({ model }: { model: ReportModel }) {
  const other = otherLocale(model.locale);
  const url = model.twins[other];
  if (url === null) return <p className="switch label">{words[model.locale].onlyHere}</p>;
  const { readOriginal, readTranslation } = words[model.locale];
  return (
    <p className="switch">
      <a data-switch="" href={url} hrefLang={htmlLang[other]}>
        {model.original === other ? readOriginal : readTranslation}
      </a>
    </p>
  );
}
