/** Works out what a run of Han numerals counts, such as 三千五百, and the two ends of 十七八. */

export const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  仨: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

export const scaleValues: Readonly<Record<string, bigint>> = {
  十: 10n,
  拾: 10n,
  百: 100n,
  佰: 100n,
  千: 1000n,
  仟: 1000n,
  万: 10_000n,
  亿: 100_000_000n,
};

type Sum = { total: bigint; section: bigint; digit: bigint | null; scale: bigint; shorthand: boolean };

function addScale(sum: Sum, scale: bigint): void {
  const digit = sum.digit ?? 0n;
  if (scale >= 10_000n) {
    const below = sum.section + digit + (scale > 10_000n ? sum.total : 0n);
    if (scale > 10_000n) {
      sum.total = (below === 0n ? 1n : below) * scale;
      sum.section = 0n;
    } else sum.section = (below === 0n ? 1n : below) * scale;
  } else sum.section += (sum.digit === null ? 1n : digit) * scale;
  sum.digit = null;
  sum.scale = scale;
  sum.shorthand = true;
}

/** 三千五百 by the rules of Han numerals; 三万五 is 35,000. */
function sumHan(run: string): bigint {
  const sum: Sum = { total: 0n, section: 0n, digit: null, scale: 1n, shorthand: false };
  for (const character of run.replace(/廿/g, '二十').replace(/卅/g, '三十')) {
    const scale = scaleValues[character];
    const digit = digitValues[character];
    if (scale !== undefined) addScale(sum, scale);
    else if (digit === 0) sum.shorthand = false;
    else if (digit !== undefined) sum.digit = BigInt(digit);
  }
  const short = sum.shorthand && sum.scale >= 100n ? sum.scale / 10n : 1n;
  return sum.total + sum.section + (sum.digit ?? 0n) * short;
}

const isPositional = (run: string): boolean => /^[〇零一二三四五六七八九]{2,}$/.test(run);

/** Two digits side by side where one has its place: 五六千, 十七八, 一百二三十; 三五 is three to five, and no 十三五. */
const ends =
  /^(?:(.*[十百千万亿廿卅])?(一[二两]|两三|二三|三四|四五|五六|六七|七八|八九)|(三五))([十百千万亿]*)$/;

/** What a run counts; `high` is the upper end where it names two. */
export function hanValues(run: string): { value: bigint; high: bigint | null } {
  const found = ends.exec(run);
  if (found !== null) {
    const [, lead = '', pair, other, tail = ''] = found;
    const [low = '', high = ''] = pair ?? other ?? '';
    return { value: sumHan(lead + low + tail), high: sumHan(lead + high + tail) };
  }
  if (isPositional(run)) {
    return { value: BigInt([...run].map((character) => digitValues[character] ?? 0).join('')), high: null };
  }
  return { value: sumHan(run), high: null };
}
