/** Every published page passes a full HTML validator. */
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './tree';

/**
 * Everything the validator recommends, and the requirements of the standard on documents and accessibility, save:
 * - the HTML serialiser of the standard writes `defer=""`, which is the same as `defer`;
 * - the styles of a page stand in it, allowed by their hash;
 * - files from the same host need no integrity hash of their own;
 * - a Chinese title says more in fewer letters, and an English headline may run long: editors decide.
 */
const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:standard',
    'html-validate:a11y',
  ],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'long-title': 'off',
  },
});

async function complaints(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}

it('finds fault with a page that has some', async () => {
  const found = await complaints(
    '<!DOCTYPE html><html><head><title>x</title></head><body><p id="a"><div id="a"></div><img src="/x"></body></html>',
  );
  expect(found.join('\n')).toMatch(/no-dup-id[\s\S]*wcag\/h37|wcag\/h37[\s\S]*no-dup-id/);
});

it.each(pages.map(({ url, html }) => [url, html] as const))('%s is valid', async (_url, html) => {
  expect(await complaints(html)).toEqual([]);
});
