/** One language of a row of the parallel page. */
import type { ReactNode } from 'react';
import { htmlLang, type Locale } from '#lib/site/locale';

export function Cell({ id, locale, children }: { id?: string; locale: Locale; children: ReactNode }) {
  return (
    <div id={id} className="cell" lang={htmlLang[locale]}>
      {children}
    </div>
  );
}
