/** Leaving plain words out while parsing changes nothing about the tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from '#lib/mdx/condense';
import { parseBody, parseWhole } from '#lib/mdx/parseBody';
import { goodBodies } from './goodBodies';
import { hostileBodies } from './hostileBodies';
import { mistakes } from './mistakenBodies';

const ignore = () => {};

/** The tree without what differs by nature: the parsed programs’ own places. */
const plain = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'data' ? undefined : value)));

function wholeTree(source: string): unknown {
  try {
    return plain(parseWhole(source));
  } catch {
    return null;
  }
}

/** Both ways where the plain way succeeds; its failures are parsed the plain way by definition. */
function expectSame(source: string): void {
  const whole = wholeTree(source);
  if (whole !== null) expect(plain(parseBody(source, ignore)), source).toEqual(whole);
  else expect(condensedFails(source), source).toBe(true);
}

function condensedFails(source: string): boolean {
  const condensed = condense(source);
  return condensed === null || wholeTree(condensed.text) === null;
}

const zh =
  '市科技局始终坚持把党的政治建设摆在首位，落实“思想引领、学习在先”机制，把稳党员干部思想之舵，服务全市企业和居民';
const en =
  'The bureau has always put political work first, carried out its programme (in 2021), and served firms of the city';
const marks =
  '** * _ ~ ` ``` # ## - 1. > | | [ ] ( ) ! < /> { } \\ & = --- === : " \n \n\n   import export <Note> </Note> &amp; [a]: '.split(
    ' ',
  );

const piece = fc.constantFrom(
  zh,
  zh,
  en,
  en,
  zh.slice(0, 40),
  en.slice(0, 50),
  ' ',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n| ',
  '\n|---|---|\n',
  ...marks,
  ...goodBodies.map(([, source]) => source).filter((source) => source.length < 120),
);
const body = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('a condensed body', () => {
  it('has the tree of the whole, whatever stands between the words', () => {
    fc.assert(fc.property(body, expectSame), { numRuns: 300 });
  }, 60_000);

  it.each(
    [
      ...goodBodies.map(([, source]) => source),
      ...Object.values(hostileBodies).flatMap((family) => family.map(([, source]) => source)),
      ...mistakes.map(([source]) => source),
    ].filter((source) => source.length < 4000),
  )('has it for %j between long paragraphs', (source) => {
    expectSame(`${zh}\n\n${source}\n\n${en}\n`);
    expectSame(`${en}${source}${zh}`);
  });

  it('is much shorter for real reports, whose trees are the same', () => {
    const folder = 'content/reports/2021/party-building-leads-innovation';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const source = text.slice(text.indexOf('\n---\n', 4) + 5);
      expectSame(source);
      expect((condense(source)?.text ?? source).length).toBeLessThan(source.length / 2);
    }
  });
});
