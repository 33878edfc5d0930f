/** How long a text is: words of English, characters of Chinese, which has no spaces to count by. */
import type { ReportText } from '#lib/content/edition';

/** A Han character, or letters and digits with what may join them: `1,000`, `106.4`, `high-tech`, `Nan’e`, `R&D`. */
const word =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,'’&-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** Each Han character counts as one, and so does each word or number of other letters; marks and spaces do not count. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** Components that carry the text on; notes, charts and the like stand beside it. */
const running: readonly (string | null)[] = [null, 'Quote'];

/** The words of a report's headings and text, without notes and charts. */
export const textWords = ({ body }: ReportText): number =>
  body.sections
    .flatMap(({ heading, blocks }) => [
      heading ?? '',
      ...blocks.filter(({ component }) => running.includes(component)).map(({ text }) => text),
    ])
    .reduce((sum, text) => sum + countWords(text), 0);
