/** Holds the sizes of STYLE.md and keeps the ways out of the type system shut. */
import { describe, expect, it } from 'vitest';
import { listEscapes } from './escapes';
import { listFunctions, median } from './functions';
import { listCode, listSources } from './sources';

const code = listCode();
const functions = code.flatMap(listFunctions);
const escapes = code.map(listEscapes);
const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const measured = (path: string, text: string) =>
  listFunctions({ path, text }).map(({ name, lines, component }) => ({ name, lines, component }));

describe('the measure', () => {
  it('finds every function with its name and length', () => {
    const text =
      'function a() {\n  return 1;\n}\nconst b = () =>\n  [1].map((x) => x);\nclass C {\n  d() {}\n}\n';
    expect(measured('x.ts', text)).toEqual([
      { name: 'a', lines: 3, component: false },
      { name: 'b', lines: 2, component: false },
      { name: null, lines: 1, component: false },
      { name: 'd', lines: 1, component: false },
    ]);
  });

  it('knows a component, and that a signature has no length', () => {
    expect(measured('x.tsx', 'export function Card() {\n  return <p />;\n}')).toEqual([
      { name: 'Card', lines: 3, component: true },
    ]);
    expect(measured('x.ts', 'type F = (x: string) => void;')).toEqual([]);
  });

  it('takes the middle value', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBe(0);
  });

  it('finds any, non-null marks, casts and silenced lines, and lets as const and satisfies pass', () => {
    const text = [
      'const a: any = 1;',
      'const b = a!;',
      'let c!: string;',
      'const d = a as string;',
      'const e = <string>a;',
      "const f = ['x'] as const satisfies readonly string[];",
      '// @ts-expect-error',
    ].join('\n');
    expect(listEscapes({ path: 'x.ts', text })).toEqual({
      any: ['x.ts:1'],
      nonNull: ['x.ts:2', 'x.ts:3'],
      casts: ['x.ts:4', 'x.ts:5'],
      silenced: ['x.ts:7'],
    });
  });
});

describe('the tree', () => {
  it('has no file over 250 lines', () => {
    const all = listSources(['lib', 'app', 'components', 'tests'], ['.ts', '.tsx', '.css', '.mjs']);
    const long = all
      .map(({ path, text }) => ({ path, lines: linesOf(text) }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('has a median file of at most 60 lines', () => {
    expect(median(code.map(({ text }) => linesOf(text)))).toBeLessThanOrEqual(60);
  });

  it('has no function over 60 lines, no component over 80', () => {
    const long = functions.filter(({ lines, component }) => lines > (component ? 80 : 60));
    expect(long.map(({ label, lines }) => `${label}: ${lines} lines`)).toEqual([]);
  });

  it('has a median named function of at most 12 lines', () => {
    const named = functions.filter(({ name }) => name !== null);
    expect(median(named.map(({ lines }) => lines))).toBeLessThanOrEqual(12);
  });

  it('has no any and no non-null mark', () => {
    expect(escapes.flatMap(({ any, nonNull }) => [...any, ...nonNull])).toEqual([]);
  });

  it('silences the compiler nowhere', () => {
    expect(escapes.flatMap(({ silenced }) => silenced)).toEqual([]);
  });

  it('has at most five casts', () => {
    const casts = escapes.flatMap((one) => one.casts);
    expect(casts.slice(5), `all casts: ${casts.join(', ')}`).toEqual([]);
  });
});
