/** Holds the order of the rooms of `lib/bilingual`. */
import { expect, it } from 'vitest';
import { listImports } from './imports';
import { roomProblem } from './rooms';
import { listCode } from './sources';

const problemsOf = (path: string, text: string): (string | null)[] =>
  listImports({ path, text }).map(roomProblem);

it.each([
  [
    'lib/bilingual/text/x.ts',
    "import { y } from '#lib/bilingual/reading/y';",
    'lib/bilingual/text/x.ts:1 text stands under reading and may not import it',
  ],
  [
    'lib/bilingual/x.ts',
    "import { y } from '#lib/bilingual/text/y';",
    'lib/bilingual/x.ts:1 lib/bilingual/x.ts stands in no room of lib/bilingual',
  ],
  [
    'lib/bilingual/drift/x.ts',
    "import { y } from '#lib/bilingual/y';",
    'lib/bilingual/drift/x.ts:1 #lib/bilingual/y is in no room of lib/bilingual',
  ],
])('refuses in %s: %s', (path, text, message) => {
  expect(problemsOf(path, text)).toEqual([message]);
});

it.each([
  ['lib/bilingual/pairing/x.ts', "import { y } from '#lib/bilingual/text/y'; import { z } from './z';"],
  ['lib/bilingual/text/x.ts', "import { y } from '#lib/site/y';"],
  ['lib/content/x.ts', "import { y } from '#lib/bilingual/claims/y';"],
])('accepts in %s: %s', (path, text) => {
  expect(problemsOf(path, text)).toEqual(problemsOf(path, text).map(() => null));
});

it('is kept by the tree', () => {
  const imports = listCode().flatMap(listImports);
  expect(imports.filter(({ from }) => from.startsWith('lib/bilingual/')).length).toBeGreaterThan(500);
  expect(imports.map(roomProblem).filter((problem) => problem !== null)).toEqual([]);
});
