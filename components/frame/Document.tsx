/** The HTML document of every page, in its first language. */
import type { ReactNode } from 'react';
import { htmlLang, type Locale } from '#lib/site/locale';
import '#styles/portal';

export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={htmlLang[locale]}>
      <body>{children}</body>
    </html>
  );
}
