/** Reads pairs written as lines: the Chinese, then each English version with its verdict and why. */
import type { Agree, PhrasePair } from './phrasePair';

const verdicts: Readonly<Record<string, Agree>> = { '+': 'yes', '-': 'no', '~': 'warn' };

/** `+` opens a right version, `-` a wrong one, `~` a weaker one; ` | ` comes before the reason. */
export function readPairs(lines: string): PhrasePair[] {
  let zh = '';
  return lines.split('\n').flatMap((line): PhrasePair[] => {
    const agree = verdicts[line[0] ?? ''];
    if (agree === undefined) {
      zh = line;
      return [];
    }
    const [en = '', why = ''] = line.slice(2).split(' | ');
    return [[zh, en, agree, why]];
  });
}
