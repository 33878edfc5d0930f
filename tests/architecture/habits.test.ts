/** Holds the small habits: first sentences, names, no client code, one maker of addresses. */
import { describe, expect, it } from 'vitest';
import { isVaguelyNamed, listDirectives, openingProblem } from './habits';
import { listPathMakers } from './pathMakers';
import { listCode, listSources } from './sources';

const code = listCode();
const opening = (text: string): string | null => openingProblem({ path: 'x.ts', text });
const makers = (text: string): string[] => listPathMakers({ path: 'x.ts', text });

describe('the rules', () => {
  it('asks for one opening sentence', () => {
    expect(opening('/** Reads one report, e.g. from disk. */\nexport const a = 1;')).toBeNull();
    expect(opening('/**\n * Reads one report\n * from disk.\n */\n')).toBeNull();
    expect(opening('/* Reads on paper: words. */\n')).toBeNull();
    expect(opening("import a from 'a';\n/** Late. */")).toContain('opens without a comment');
    expect(opening('/** no stop */')).toContain('not a sentence');
    expect(opening('/** One thing. Another thing. */')).toContain('more than one sentence');
  });

  it.each(['lib/utils.ts', 'lib/site/index.ts', 'lib/helpers/x.ts', 'app/common.tsx', 'lib/misc.test.ts'])(
    'refuses the name %s',
    (path) => expect(isVaguelyNamed(path)).toBe(true),
  );

  it('accepts names that hold such a word among others', () => {
    expect(isVaguelyNamed('lib/publish/indexReports.ts')).toBe(false);
  });

  it('finds client directives wherever they stand', () => {
    expect(
      listDirectives({ path: 'x.tsx', text: "'use client';\nfunction f() {\n  'use server';\n}" }),
    ).toEqual(['x.tsx:1', 'x.tsx:3']);
    expect(listDirectives({ path: 'x.ts', text: "const words = 'use client';" })).toEqual([]);
  });

  it.each([
    `const a = \`/\${locale}/topics/\`;`,
    `const a = \`/\${x.y}/\${slug}/\`;`,
    `const a = \`\${origin}/reports/\${slug}\`;`,
    "const a = '/zh/';",
    "const a = base + '/reports/';",
    `const a = \`/en/\${slug}/\`;`,
  ])('finds the maker of an address in %s', (text) => expect(makers(text)).toHaveLength(1));

  it.each([
    "import a from '/zh/x';",
    `const a = \`\${folder}/build\`;`,
    `const a = \`\${x}/\${y}\`;`,
    "const a = '/icon.svg';",
    "const a = 'reports/2021';",
  ])('lets pass %s', (text) => expect(makers(text)).toEqual([]));
});

describe('the tree', () => {
  it('says in one sentence at the top of each file what it is for', () => {
    const all = listSources(['lib', 'app', 'components', 'tests'], ['.ts', '.tsx', '.css']);
    expect(all.map(openingProblem).filter((problem) => problem !== null)).toEqual([]);
  });

  it('names files after what they hold', () => {
    expect(code.map(({ path }) => path).filter(isVaguelyNamed)).toEqual([]);
  });

  it('has no client components', () => {
    expect(code.flatMap(listDirectives)).toEqual([]);
  });

  it('makes addresses in lib/site/urls.ts only', () => {
    expect(code.filter(({ path }) => path !== 'lib/site/urls.ts').flatMap(listPathMakers)).toEqual([]);
  });
});
