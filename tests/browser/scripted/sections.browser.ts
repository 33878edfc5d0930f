/** While a report is read, its section navigation says where the reader is. */
import { expect, test } from 'playwright/test';
import { seedUrl } from '../pageKinds';

for (const url of [seedUrl.zh, seedUrl.en]) {
  test(`${url} marks the section being read`, async ({ page }) => {
    await page.goto(url);
    const current = page.locator('nav[data-sections] a[aria-current]');
    await expect(current).toHaveCount(0);
    for (const id of ['theory', 'service', 'talent', 'ecosystem']) {
      await page
        .locator(`[id="${id}"]`)
        .evaluate((section) => section.scrollIntoView({ behavior: 'instant', block: 'start' }));
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('href', `#${id}`);
    }
  });
}

test('choosing a section on a phone closes the list again', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'a desktop shows the list beside the text');
  await page.goto(seedUrl.zh);
  await page.locator('nav[data-sections] summary').click();
  await page.locator('nav[data-sections] a[href="#talent"]').click();
  await expect(page.locator('nav[data-sections] details')).not.toHaveAttribute('open');
  await expect(page).toHaveURL(/#talent$/);
});
