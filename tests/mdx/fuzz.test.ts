/** Whatever is typed, the check answers, and what it lets through compiles and touches nothing outside itself. */
import fc from 'fast-check';
import { createElement, Fragment } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { compileBody } from '#lib/mdx/compileBody';
import { componentNames } from '#lib/mdx/registry';
import { goodBodies } from './goodBodies';
import { hostileBodies } from './hostileBodies';

const { code, elements, urls } = hostileBodies;

const fragment = fc.constantFrom(
  ...goodBodies.map(([, source]) => source).filter((source) => source.length < 200),
  ...[...code, ...elements, ...urls].map(([, source]) => source),
  ...'{ } < > </ /> [ ] ( ) ! ` ``` * ** _ ~~ # ## - 1. > | \\ & " \' = ; : // -- \n \n\n 甲 ， “ ” 🎉 {x} import export'.split(
    ' ',
  ),
  ' ',
);
const body = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''));

const check = (source: string) => checkBody({ file: 'f', source, bodyLine: 1, sectionIds: [], locale: 'zh' });

/** What compiled code declares itself or is handed in; `Object` is how it lays out its own exports. */
const own = new Set(['Component', 'React', '_jsx_runtime', 'Object']);

/** Every name of the outside that a body's code may reach for is answered by this, which remembers the name. */
function tripWire(touched: string[]): object {
  return new Proxy(Object.create(null), {
    has: (_target, name) => typeof name === 'string' && !own.has(name),
    get: (_target, name) => {
      if (typeof name === 'string') touched.push(name);
      return undefined;
    },
  });
}

/** Draws compiled code in a scope where every global is a trip wire. */
function drawWired(compiled: string, touched: string[]): string {
  const evaluate = new Function('scope', 'React', '_jsx_runtime', `with (scope) { ${compiled} }`);
  const component = evaluate(tripWire(touched), { Fragment }, runtime).default;
  const names = ['Section', 'Block', ...componentNames];
  const components = Object.fromEntries(names.map((name) => [name, 'div']));
  return renderToStaticMarkup(createElement(component, { components }));
}

describe('any body', { timeout: 60_000 }, () => {
  it('is answered without a crash, every problem at a place in it', () => {
    fc.assert(
      fc.property(body, (source) => {
        const { value, problems } = check(source);
        const lines = source.split('\n');
        expect(value === null).toBe(problems.length > 0);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('that is any text at all is answered without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => check(source) !== null),
      {
        numRuns: 400,
      },
    );
  });

  it('says in its runs exactly what its text says', () => {
    fc.assert(
      fc.property(body, (source) => {
        for (const block of (check(source).value?.sections ?? []).flatMap(({ blocks }) => blocks)) {
          expect(block.runs.map(({ text }) => text).join('')).toBe(block.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that did reach for a global would be caught', () => {
    const touched: string[] = [];
    drawWired('var Component=(()=>({default:()=>void process}))();return Component;', touched);
    expect(touched).toEqual(['process']);
  });

  it('that passes compiles and touches no global', async () => {
    const passing = body.filter((source) => check(source).value !== null);
    await fc.assert(
      fc.asyncProperty(passing, async (source) => {
        const { code } = await compileBody({ file: 'f', source, sectionIds: [], locale: 'zh' });
        const touched: string[] = [];
        drawWired(code, touched);
        expect(touched).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
