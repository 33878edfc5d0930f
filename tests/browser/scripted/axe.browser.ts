/** No page breaks a rule of WCAG 2.2 AA that a machine can check, by day or by night. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { everyKind } from '../pageKinds';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const url of everyKind) {
    test(`${url} in ${colorScheme} has no violation`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
}

test('the checker finds fault with a page that has some', async ({ page }) => {
  await page.goto('/zh/');
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id }) => id)).toContain('html-has-lang');
});
