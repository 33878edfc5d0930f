/** Keeps the top level of the repository to what DESIGN.md allows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources';

const folders = ['app', 'components', 'content', 'lib', 'public', 'tests'];
const files = ['package.json', 'tsconfig.json', 'next.config.mjs', 'tailwind.config.ts', 'README.md'];
/** Looked for in this place and no other by npm, Biome, PostCSS, Next and code hosts. */
const demanded = [
  'package-lock.json',
  'biome.json',
  'postcss.config.mjs',
  'CONTRIBUTING.md',
  'LICENSE',
  'LICENSE-CONTENT',
];

const allowed = new Set([...folders, ...files, ...demanded]);

/** `out/` and `*.tsbuildinfo` in `.gitignore` are the two forms it uses. */
function isIgnored(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern.replace(/\/$/, ''),
  );
}

const strangers = (names: readonly string[], ignored: readonly string[]): string[] =>
  names.filter((name) => !allowed.has(name) && !name.startsWith('.') && !isIgnored(name, ignored));

describe('the top level', () => {
  it('is held by a rule that finds strangers and passes dotfiles and ignored files', () => {
    expect(strangers(['app', '.nvmrc', 'out', 'a.tsbuildinfo', 'src'], ['out/', '*.tsbuildinfo'])).toEqual([
      'src',
    ]);
  });

  it('holds only what DESIGN.md allows', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
    expect(strangers(readdirSync(root), ignored)).toEqual([]);
  });
});
