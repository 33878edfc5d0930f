/** Without scripts a link out of the site says so in words, and leads there without a question. */
import { expect, test } from 'playwright/test';

test('a link out of the site is marked and works', async ({ page, context }) => {
  await context.route('https://example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }),
  );
  await page.goto('/zh/reports/sample-only-in-chinese/');
  const link = page.locator('article a[href="https://example.org/"]');
  await expect(link).toHaveText('外部链接（外部链接）');
  await expect(link.locator('small')).toBeVisible();
  await expect(page.locator('dialog')).toBeHidden();
  await link.click();
  await expect(page).toHaveURL('https://example.org/');
});
