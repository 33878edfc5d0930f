/** The published tree holds pages, their compressed twins and nothing of the framework or of unpublished work. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpublished } from '../builtSite';
import { attributesOf, faults, files, pages, readBytes } from './tree';

const plain = files.filter((file) => !/\.(br|gz)$/.test(file));
const compressible = plain.filter((file) => /\.(html|css|js|svg|xml|json|csv|md|webmanifest)$/.test(file));

it('publishes nothing of the framework', () => {
  expect(
    files.filter(
      (file) => /_next\/|\.txt(\.|$)|__next|\.rsc/.test(file) && !/^(robots|llms)\.txt/.test(file),
    ),
  ).toEqual([]);
});

it('mentions the framework on no page', () => {
  expect(faults(({ html }) => html.match(/_next|__next|self\.__|\$RC|data-precedence/g))).toEqual([]);
});

it('loads scripts of its own, deferred, and has none inside a page', () => {
  const scriptFault = (script: Element): string | null => {
    const source = script.getAttribute('src');
    if (script.getAttribute('type') === 'application/ld+json') return null;
    if (source === null) return 'a script stands inside the page';
    const deferred = script.hasAttribute('defer') || script.getAttribute('type') === 'module';
    return deferred && source.startsWith('/assets/') && files.includes(source.slice(1))
      ? null
      : `script ${source}`;
  };
  const scripts = pages.flatMap(({ document }) => [...document.querySelectorAll('script')]);
  expect(scripts.flatMap((script) => scriptFault(script) ?? [])).toEqual([]);
  expect(
    faults((page) => (attributesOf(page, 'script[src]', 'src').length <= 1 ? null : 'more than one script')),
  ).toEqual([]);
});

it('has no handler or style attribute on any element', () => {
  const inline = (page: (typeof pages)[number]) =>
    [...page.document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
    );
  expect(faults(inline)).toEqual([]);
});

it('asks no other host for anything', () => {
  const loaded = (page: (typeof pages)[number]) =>
    [
      ...attributesOf(page, '[src]', 'src'),
      ...attributesOf(page, 'link:not([rel="canonical"]):not([rel="alternate"])', 'href'),
    ].filter((address) => !address.startsWith('/') || address.startsWith('//'));
  expect(faults(loaded)).toEqual([]);
  expect(faults(({ html }) => html.match(/@import|url\((?!["']?data:)[^)]*\)/g))).toEqual([]);
});

it('links no style sheet that would hold up the page', () => {
  expect(faults((page) => attributesOf(page, 'link[rel~="stylesheet"]', 'href'))).toEqual([]);
});

it('compresses every text file, and both forms decode to the same bytes', () => {
  const unequal = compressible.filter((file) => {
    const bytes = readBytes(file);
    const both = files.includes(`${file}.br`) && files.includes(`${file}.gz`);
    return !(
      both &&
      brotliDecompressSync(readBytes(`${file}.br`)).equals(bytes) &&
      gunzipSync(readBytes(`${file}.gz`)).equals(bytes)
    );
  });
  expect(unequal).toEqual([]);
});

it('keeps no compressed file without its original', () => {
  expect(
    files.filter((file) => /\.(br|gz)$/.test(file) && !files.includes(file.replace(/\.(br|gz)$/, ''))),
  ).toEqual([]);
});

it('names drafts and reports whose time has not come in no file', () => {
  const words = [...unpublished.slugs, ...unpublished.words];
  const named = plain.flatMap((file) => {
    const text = `${file} ${readBytes(file).toString('utf8')}`;
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});

it('holds no path of the machine that built it', () => {
  expect(plain.filter((file) => readBytes(file).includes(process.cwd()))).toEqual([]);
});
