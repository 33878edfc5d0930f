/** Draws the words of a share image, all of them within the middle square, for satori to lay out. */
import type { ReactNode } from 'react';
import type { ShareImage } from '#lib/edition/shareImages';
import { type Locale, otherLocale } from '#lib/site/locale';
import colours from '#tailwind';
import { type Box, setHeadline } from './headlineLines';
import { lineWidth } from './lineWidth';
import { fontNames } from './shareFonts';

const { day, night } = colours.theme.colors;

/** Leaves 28 pixels of the middle square on either side. */
const column = 574;
const headlineBox: Record<Locale, Box> = {
  zh: { width: 570, height: 248, lineHeight: 1.26 },
  en: { width: 570, height: 248, lineHeight: 1.14 },
};

const centred = { display: 'flex', justifyContent: 'center' } as const;

/** Proportional punctuation, as display type is set: full-width marks would tear holes into a headline. */
const tightMarks = { fontFeatureSettings: '"palt"' } as const;

function Nameplate({ name, locale }: Pick<ShareImage, 'name' | 'locale'>) {
  const spacing = locale === 'zh' ? 6 : 1;
  return (
    <div style={{ ...centred, alignItems: 'baseline', gap: 14, color: night.osmanthus, fontSize: 22 }}>
      <div style={{ display: 'flex', fontSize: 27, fontWeight: 900, letterSpacing: spacing }}>
        {name[locale]}
      </div>
      <div style={{ display: 'flex' }}>{name[otherLocale(locale)]}</div>
    </div>
  );
}

function Headline({ headline, locale }: Pick<ShareImage, 'headline' | 'locale'>) {
  const box = headlineBox[locale];
  const { size, lines } = setHeadline(headline, box, locale);
  const style = { ...tightMarks, fontSize: size, fontWeight: 900, lineHeight: box.lineHeight };
  return (
    <div style={{ ...centred, flex: 1, flexDirection: 'column', alignItems: 'center', ...style }}>
      {lines.map((line) => (
        <div key={line} style={{ display: 'flex', whiteSpace: 'pre' }}>
          {line}
        </div>
      ))}
    </div>
  );
}

/** In ems: more than two lines of the larger type. */
const longCredit = 46;

/** Long ones are set smaller, in lines that end after a word or a name. */
function Credit({ words, locale }: { words: string; locale: Locale }) {
  const fontSize = lineWidth(words, locale) > longCredit ? 20 : 24;
  return (
    <div style={{ ...centred, flexWrap: 'wrap', lineHeight: 1.4, color: day.wash, fontSize }}>
      {words.split(/(?<=[、，；。 \u3000])/u).map((word) => (
        <div key={word} style={{ display: 'flex', whiteSpace: 'pre' }}>
          {word}
        </div>
      ))}
    </div>
  );
}

function Small({ locale, kicker, credit, demonstration }: Omit<ShareImage, 'url' | 'name' | 'headline'>) {
  return (
    <>
      {kicker.length > 0 && (
        <div style={{ ...centred, marginBottom: 8, color: night.spring, fontSize: 24 }}>
          {kicker.join(' · ')}
        </div>
      )}
      {credit !== null && <Credit words={credit} locale={locale} />}
      {demonstration !== null && (
        <div style={{ ...centred, marginTop: 18, color: night.spring, fontSize: 18 }}>{demonstration}</div>
      )}
    </>
  );
}

/** The whole size, on no ground of its own. */
export function shareDrawing({ locale, name, headline, ...small }: ShareImage): ReactNode {
  const type = { fontFamily: fontNames(locale).join(', '), fontWeight: 500, color: day.paper };
  return (
    <div style={{ ...centred, width: '100%', height: '100%', ...type }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          boxSizing: 'border-box',
          width: column,
          height: '100%',
          padding: '158px 0 30px',
        }}
      >
        <Nameplate name={name} locale={locale} />
        <Headline headline={headline} locale={locale} />
        <Small
          locale={locale}
          kicker={small.kicker}
          credit={small.credit}
          demonstration={small.demonstration}
        />
      </div>
    </div>
  );
}
