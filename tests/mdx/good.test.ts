/** What editors really write passes, and is drawn. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { goodBodies } from './goodBodies';
import { renderBody } from './renderBody';

describe('a good body', () => {
  it.each(goodBodies.map((body) => [...body] as const))('passes: %s', (_name, source) => {
    const { value, problems } = checkBody({
      file: 'zh.mdx',
      source,
      bodyLine: 1,
      sectionIds: [],
      locale: 'zh',
    });
    expect(problems).toEqual([]);
    expect(value).not.toBeNull();
  });

  it.each(goodBodies.filter(([name]) => !name.startsWith('inline code')).map((body) => [...body] as const))(
    'is drawn: %s',
    async (_name, source) => {
      await expect(renderBody(source)).resolves.toBeTypeOf('string');
    },
  );
});
