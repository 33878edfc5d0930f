/** Without scripts the words and the ways are all there. */
import { expect, test } from 'playwright/test';
import { everyKind, seedUrl } from '../pageKinds';

for (const url of everyKind) {
  test(`${url} shows its headline, its ways and its words`, async ({ page }) => {
    await page.goto(url);
    await expect(page.locator('h1')).toBeVisible();
    // The front door has no masthead: it is nothing but ways.
    if (url === '/') await expect(page.locator('main a[href="/zh/"]')).toBeVisible();
    else {
      await expect(page.locator('header nav a').first()).toBeVisible();
      await expect(page.locator('footer')).toBeVisible();
    }
    await expect(page.locator('main')).toContainText(/.{20}/);
  });
}

test('every paragraph of the report can be seen', async ({ page }) => {
  for (const url of [seedUrl.zh, seedUrl.en]) {
    await page.goto(url);
    const blocks = page.locator(
      'article :is([id^="theory-"], [id^="ecosystem-"], [id^="service-"], [id^="talent-"])',
    );
    expect(await blocks.count()).toBeGreaterThanOrEqual(20);
    for (const block of await blocks.all()) await expect(block).toBeVisible();
  }
});
