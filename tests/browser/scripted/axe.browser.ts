/** No page breaks a rule of WCAG 2.2 AA, or of good practice, that a machine can check, by day or by night. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { everyKind } from '../pageKinds';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const everyRule = (page: Page): AxeBuilder => new AxeBuilder({ page }).withTags(tags);

/** By night only colours differ. */
const colours = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);

for (const url of everyKind) {
  test(`${url} has no violation by day or by night`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url);
    expect(await violations(everyRule(page))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(colours(page))).toEqual([]);
  });
}

test('the checker finds fault with a page that has some', async ({ page }) => {
  await page.goto('/zh/');
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect((await violations(everyRule(page))).join()).toContain('html-has-lang');
});
