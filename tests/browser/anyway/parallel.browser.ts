/** Both languages side by side: rows that start together on a desktop, pairs one under the other on a phone. */
import { expect, test } from 'playwright/test';
import { seedSlug } from '../pageKinds';

const url = `/both/reports/${seedSlug}/`;

test('each row’s cells start together on a wide screen and follow one another on a narrow one', async ({
  page,
  viewport,
}) => {
  await page.goto(url);
  const rows = await page.locator('.pair').evaluateAll((pairs) =>
    pairs.map((pair) =>
      [...pair.children].map((cell) => {
        const { top, bottom, left } = cell.getBoundingClientRect();
        return { top, bottom, left };
      }),
    ),
  );
  expect(rows.length).toBeGreaterThan(20);
  const wide = (viewport?.width ?? 0) > 1000;
  for (const [first, second] of rows) {
    if (first === undefined || second === undefined) throw new Error('a row without two cells');
    if (wide) expect(Math.abs(first.top - second.top)).toBeLessThanOrEqual(1);
    else expect(second.top).toBeGreaterThanOrEqual(first.bottom);
    expect(second.left > first.left).toBe(wide);
  }
});

test('the page loads no script', async ({ page }) => {
  await page.goto(url);
  expect(await page.locator('script').count()).toBe(0);
});

test('the reader chooses which language stands first', async ({ page }) => {
  await page.goto(url);
  const [zh, en] = [page.locator('#theory-2-zh'), page.locator('#theory-2-en')];
  const before = { zh: await zh.boundingBox(), en: await en.boundingBox() };
  await page.getByRole('radio', { name: 'English' }).check();
  const after = { zh: await zh.boundingBox(), en: await en.boundingBox() };
  expect(before.zh?.x).toBeLessThanOrEqual(before.en?.x ?? 0);
  expect((after.en?.x ?? 0) < (after.zh?.x ?? 0) || (after.en?.y ?? 0) < (after.zh?.y ?? 0)).toBe(true);
});

test('pointing at a figure shows its twin', async ({ page }) => {
  await page.goto(url);
  const figure = page.locator('#service-2-zh .fact', { hasText: '53.53亿元' });
  const twin = page.locator('#service-2-en .fact', { hasText: '5.353 billion yuan' });
  await expect(figure).toHaveCount(1);
  const colour = () => twin.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colour();
  await figure.focus();
  expect(await colour()).not.toBe(before);
});
