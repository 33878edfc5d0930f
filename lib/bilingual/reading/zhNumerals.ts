/** Reads a Chinese number: digits with 万 and 亿, or Han numerals, with 多, 余 and 几 inside. */

import { plus, type Rational, readDecimal, times, unity, whole, zero } from '#lib/bilingual/text/rational';
import { digitValues, hanValues, scaleValues } from './hanValues';
import { matchAt } from './scan';

export type ZhNumber = {
  readonly end: number;
  readonly value: Rational;
  readonly step: Rational;
  /** The upper end of 三四 or 十七八, else null. */
  readonly high: Rational | null;
  readonly style: 'arabic' | 'han';
  /** What 十百千万亿 after the number multiply it by. */
  readonly scale: Rational;
  /** 多, 余, 几; 来; or 数, 几 before the scale. */
  readonly vagueness: 'more-than' | 'about' | 'vague' | null;
  /** 百 in 百名: a scale without a digit. */
  readonly bare: boolean;
};

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** A scale, unless 千 or 百 belongs to the unit or fraction that follows. */
const scaleRun = /(?:[十拾]|[百佰](?!分之|分点)|[千仟](?![米瓦克卡伏帕赫])|[万亿])+/y;
const infix = /[多余几](?=[万亿十百千])|[多余几](?!媒体)|来(?=[个名人项家岁天位种次件亩万亿])/y;
const hanRun =
  /[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两俩仨]+|廿[一二三四五六七八九]?|卅[一二三四五六七八九]?/y;

type Part = { readonly value: Rational; readonly end: number };

function readScale(text: string, at: number): Part {
  const run = matchAt(scaleRun, text, at)?.[0];
  if (run === undefined) return { value: unity, end: at };
  let value = 1n;
  for (const character of run) value *= scaleValues[character] ?? 1n;
  return { value: whole(value), end: at + run.length };
}

function readInfix(text: string, at: number): { flag: ZhNumber['vagueness']; end: number } {
  const found = '多余几来'.includes(text[at] ?? '。') ? matchAt(infix, text, at)?.[0] : undefined;
  if (found === undefined) return { flag: null, end: at };
  return { flag: found === '来' ? 'about' : 'more-than', end: at + found.length };
}

/** 2000万 after 3亿: a further part with a smaller scale. */
function readAddend(text: string, at: number, below: Rational): Part | null {
  const digits = matchAt(arabic, text, at)?.[0];
  if (digits === undefined || below.n < 10_000n) return null;
  const scale = readScale(text, at + digits.length);
  const value = times(readDecimal(digits).value, scale.value);
  const fits = value.n < below.n * value.d && (scale.value.n > 1n || digits.length >= 4);
  return fits ? { value, end: scale.end } : null;
}

function readArabic(text: string, at: number): ZhNumber | null {
  const digits = matchAt(arabic, text, at)?.[0];
  if (digits === undefined) return null;
  const { value, step } = readDecimal(digits);
  const before = readInfix(text, at + digits.length);
  const scale = readScale(text, before.end);
  const addend = before.flag === null ? readAddend(text, scale.end, scale.value) : null;
  const end = addend?.end ?? scale.end;
  const after = before.flag === null ? readInfix(text, end) : { flag: before.flag, end };
  return {
    end: after.end,
    value: plus(times(value, scale.value), addend?.value ?? zero),
    step: addend === null ? times(step, scale.value) : unity,
    high: null,
    style: 'arabic',
    scale: scale.value,
    vagueness: after.flag,
    bare: false,
  };
}

/** The characters of a Han number from an offset, stopping before 千瓦 and 百分之. */
function hanRunAt(text: string, at: number): string {
  let end = at;
  while (end < text.length) {
    const digits = matchAt(hanRun, text, end)?.[0] ?? matchAt(scaleRun, text, end)?.[0];
    if (digits === undefined) break;
    end += digits.length;
  }
  /** 二两茶叶: what the digits count. */
  if (end - at > 1 && text[end - 1] === '两' && /[茶酒肉米油粮药银金面饭重]/.test(text[end] ?? '')) end -= 1;
  return text.slice(at, end);
}

/** 点五 after 十五; 三点五十分 and 两点一线 have no decimals. */
function readPoint(text: string, at: number): Part & { readonly step: Rational } {
  const digits = matchAt(
    /点([〇零一二三四五六七八九]+)(?![〇零一二三四五六七八九十分点刻线])/y,
    text,
    at,
  )?.[1];
  if (digits === undefined) return { value: zero, step: unity, end: at };
  const plain = [...digits].map((character) => digitValues[character] ?? 0).join('');
  const read = readDecimal(`0.${plain}`);
  return { ...read, end: at + digits.length + 1 };
}

function readHan(text: string, at: number): ZhNumber | null {
  const vague = /[数几]/.test(text[at] ?? '') && /[十百千万亿]/.test(text[at + 1] ?? '');
  const start = vague ? at + 1 : at;
  const run = hanRunAt(text, start);
  if (run === '' && text[start] === '百') {
    return {
      end: start + 1,
      value: whole(100),
      step: unity,
      high: null,
      style: 'han',
      scale: unity,
      vagueness: null,
      bare: true,
    };
  }
  if (run === '') return null;
  const { value, high } = hanValues(run);
  const point = readPoint(text, start + run.length);
  const infixed = readInfix(text, point.end);
  const scale =
    infixed.flag === null && point.end === start + run.length
      ? { value: unity, end: infixed.end }
      : readScale(text, infixed.end);
  return {
    end: scale.end,
    value: times(plus(whole(value), point.value), scale.value),
    step: times(point.step, scale.value),
    high: high === null ? null : times(whole(high), scale.value),
    style: 'han',
    scale: scale.value,
    vagueness: vague ? 'vague' : infixed.flag,
    bare: !vague && /^[百千万亿]/.test(run),
  };
}

/** The number at an offset, or null. */
export const readZhNumber = (text: string, at: number): ZhNumber | null =>
  /\d/.test(text[at] ?? '') ? readArabic(text, at) : readHan(text, at);
