/** A headline that breaks between phrases: Chinese has no spaces, so its phrases are kept together where they fit. */
import type { ReactNode } from 'react';
import type { Locale } from '#lib/site/locale';
import { Words } from './Words';

const afterPause = /(?<=[\s，、；：。！？—])/u;

export function Phrases({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en') return <Words text={text} locale={locale} />;
  return text.split(afterPause).map((phrase, index) => (
    <span key={`${index} ${phrase}`} className="phrase">
      <Words text={phrase} locale={locale} />
    </span>
  ));
}

/** A heading of the text; one that holds more than plain words breaks as any line does. */
export function HeadingWords({ heading, locale }: { heading: ReactNode; locale: Locale }) {
  return typeof heading === 'string' ? <Phrases text={heading} locale={locale} /> : heading;
}
