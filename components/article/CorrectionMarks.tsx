/** Says at a block what of it was corrected, and when. */
import { DatedWords } from '#components/frame/DatedWords';
import { Words } from '#components/frame/Words';
import type { Correction } from '#lib/edition/correctionModel';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type CorrectionMarksProps = {
  readonly corrections: readonly Correction[];
  readonly block: string;
  readonly locale: Locale;
};

/** Nothing at a block that was never corrected. */
export function CorrectionMarks({ corrections, block, locale }: CorrectionMarksProps) {
  return corrections
    .filter((one) => one.block === block)
    .map(({ date, text }) => (
      <p key={`${date} ${text}`} className="correction">
        <DatedWords date={date} words={words[locale].correctedOn} locale={locale} />
        <Words text={text} locale={locale} />
      </p>
    ));
}
