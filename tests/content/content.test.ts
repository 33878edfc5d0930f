/** The portal's own content. */
import { expect, test } from 'vitest';
import { checkContent } from '#lib/content/checkContent';
import { placed } from './workspace';

test('has no problem, drafts and scheduled pieces included', async () => {
  const { problems } = await checkContent({ contentDir: 'content', now: new Date() });
  expect(placed(problems)).toEqual([]);
});
