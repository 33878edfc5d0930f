/** The HTML document of every page, in its first language. */
import type { ReactNode } from 'react';
import { htmlLang, type Locale } from '#lib/site/locale';
import { scriptUrl } from '#lib/site/urls';
import '#styles/portal';

export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={htmlLang[locale]}>
      <head>
        <script defer src={scriptUrl} />
      </head>
      <body>{children}</body>
    </html>
  );
}
