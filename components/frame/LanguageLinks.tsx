/** Leads to the same page in the other language, or to its home where the page does not exist in it. */
import type { Frame } from '#lib/edition/model';
import { htmlLang, nativeName, otherLocale } from '#lib/site/locale';
import { homeUrl } from '#lib/site/urls';

export function LanguageLinks({ frame }: { frame: Frame }) {
  const other = otherLocale(frame.locale);
  return (
    <a
      className="language"
      href={frame.twins[other] ?? homeUrl(other)}
      lang={htmlLang[other]}
      hrefLang={htmlLang[other]}
    >
      {nativeName[other]}
    </a>
  );
}
