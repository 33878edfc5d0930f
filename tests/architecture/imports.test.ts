/** Holds DESIGN.md's table of who may import whom. */
import { describe, expect, it } from 'vitest';
import { type Import, listImports } from './imports';
import { importersOf, importProblem, importTable } from './importTable';
import { listCode } from './sources';

const code = listCode();
const imports = code.flatMap(listImports);

const problemsOf = (path: string, text: string): (string | null)[] =>
  listImports({ path, text }).map(importProblem);

describe('the rule', () => {
  it('sees every form of import and whether it is of types only', () => {
    const text = [
      "import a from 'a';",
      "import type b from 'b';",
      "import { type c } from 'c';",
      "import { type d, e } from 'd';",
      "import 'f';",
      "export * from 'g';",
      "export type { h } from 'h';",
      "const i = await import('i');",
      "type J = import('j').J;",
      "const k = require('k');",
    ].join('\n');
    const seen = listImports({ path: 'lib/site/x.ts', text }).map((one) => [one.specifier, one.typeOnly]);
    expect(seen).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', false],
      ['f', false],
      ['g', false],
      ['h', true],
      ['i', false],
      ['j', true],
      ['k', false],
    ]);
  });

  it.each([
    ['lib/site/x.ts', "import { x } from '#lib/mdx/x';", 'lib/site may not import lib/mdx'],
    ['lib/site/x.ts', "import { x } from 'node:fs';", 'lib/site may not import node:fs'],
    ['lib/site/x.tsx', "import { x } from 'react';", 'lib/site may not import React'],
    ['lib/mdx/x.ts', "import type { X } from '#lib/content/x';", 'lib/mdx may not import lib/content'],
    [
      'lib/bilingual/x.ts',
      "import { x } from '#lib/mdx/x';",
      'lib/bilingual may import only types of lib/mdx',
    ],
    [
      'lib/edition/x.ts',
      "import { x } from '#lib/content/x';",
      'lib/edition may import only types of lib/content',
    ],
    [
      'lib/machine/x.ts',
      "import { x } from '#lib/edition/x';",
      'lib/machine may import only types of lib/edition',
    ],
    ['components/a/X.tsx', "import { x } from 'node:path';", 'components may not import node:path'],
    [
      'components/a/X.tsx',
      "import { x } from '#lib/edition/x';",
      'components may import only types of lib/edition',
    ],
    [
      'components/a/X.tsx',
      "import type { X } from '#lib/content/x';",
      'components may not import lib/content',
    ],
    ['lib/publish/x.ts', "import { x } from '#lib/mdx/x';", 'lib/publish may not import lib/mdx'],
    ['lib/publish/x.ts', "import { x } from '#components/a/X';", 'lib/publish may not import components'],
    ['lib/commands/x.ts', "import { x } from '#components/a/X';", 'lib/commands may not import components'],
    ['lib/editor/x.ts', "import { x } from '#lib/bilingual/x';", 'lib/editor may not import lib/bilingual'],
    ['lib/commands/x.ts', "import { x } from '#app/page';", 'nobody imports #app/page'],
    ['lib/shared/x.ts', "import { x } from '#lib/site/x';", 'lib/shared is not in the table of DESIGN.md'],
    ['lib/mdx/x.ts', "import { x } from '../site/x';", 'no ../ in an import: ../site/x'],
    ['lib/mdx/x.ts', "import { x } from './y.ts';", 'no file extension in an import: ./y.ts'],
  ])('refuses in %s: %s', (path, text, message) => {
    expect(problemsOf(path, text)).toEqual([`${path}:1 ${message}`]);
  });

  it.each([
    ['lib/bilingual/x.ts', "import type { X } from '#lib/mdx/x';"],
    ['lib/edition/x.ts', "import { type X } from '#lib/content/x';"],
    [
      'components/a/X.tsx',
      "import type { X } from '#lib/edition/x'; import { Y } from './Y'; import 'react';",
    ],
    ['components/a/X.tsx', "import '#styles/portal'; import { Y } from '#components/b/Y';"],
    ['app/page.tsx', "import { x } from '#lib/content/x'; import { Y } from '#components/b/Y';"],
    ['lib/commands/x.ts', "import { x } from '#lib/publish/x'; import { y } from 'node:fs';"],
  ])('accepts in %s: %s', (path, text) => {
    expect(problemsOf(path, text).filter((problem) => problem !== null)).toEqual([]);
  });

  it('counts the files that import a package', () => {
    const one = (from: string): Import => ({ from, specifier: 'p', typeOnly: false, place: `${from}:1` });
    expect(importersOf([one('a'), one('b'), one('a')], 'p')).toEqual(['a', 'b']);
  });
});

describe('the tree', () => {
  it('has a row of the table for every folder under lib', () => {
    const folders = new Set(
      code.filter(({ path }) => path.startsWith('lib/')).map(({ path }) => path.split('/')[1]),
    );
    expect([...folders].filter((folder) => importTable[`lib/${folder}`] === undefined)).toEqual([]);
  });

  it('imports only as DESIGN.md allows', () => {
    expect(imports.map(importProblem).filter((problem) => problem !== null)).toEqual([]);
  });

  it('reads gray-matter in one wrapper only', () => {
    expect(importersOf(imports, 'gray-matter').length).toBeLessThanOrEqual(1);
  });
});
