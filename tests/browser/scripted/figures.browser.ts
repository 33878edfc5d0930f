/** Key figures stand beside the words that state them, wherever the page is read. */
import { expect, type Locator, test } from 'playwright/test';
import { seedSlug, seedUrl } from '../pageKinds';

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Nothing is drawn there');
  return box;
};

const isDesktop = (width: number | undefined): boolean => (width ?? 0) >= 1248;

for (const [locale, url] of Object.entries(seedUrl)) {
  test(`in the margin or above the block (${locale})`, async ({ page, viewport }) => {
    await page.goto(url);
    const blocks = page.locator('.block:has(> .figures)');
    expect(await blocks.count()).toBeGreaterThanOrEqual(8);
    for (const block of await blocks.all()) {
      const figures = await boxOf(block.locator('.figures'));
      const text = await boxOf(block.locator('> [id]'));
      if (isDesktop(viewport?.width)) expect(figures.x).toBeGreaterThan(text.x + text.width);
      else expect(figures.y + figures.height).toBeLessThanOrEqual(text.y);
    }
  });

  test(`no two of them overlap, and none leaves the page (${locale})`, async ({ page, viewport }) => {
    await page.goto(url);
    const boxes = await Promise.all((await page.locator('.figure').all()).map(boxOf));
    const sorted = boxes.toSorted((a, b) => a.y - b.y);
    for (const [index, box] of sorted.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(viewport?.width ?? 0);
      for (const other of sorted.slice(index + 1)) {
        const beside = other.x >= box.x + box.width || box.x >= other.x + other.width;
        expect(beside || other.y >= box.y + box.height - 1).toBe(true);
      }
    }
  });
}

test('an amount leads to its words, which light up', async ({ page }) => {
  await page.goto(seedUrl.zh);
  const amount = page.locator('.amount a[href="#high-tech-value-added"]');
  const words = page.locator('#high-tech-value-added');
  await expect(words).toHaveText('53.53亿元');
  const plain = await words.evaluate((mark) => getComputedStyle(mark).backgroundColor);
  await amount.focus();
  await expect.poll(() => words.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe(plain);
  await amount.click();
  await expect(page).toHaveURL(/#high-tech-value-added$/);
  await expect(words).toBeInViewport();
});

test('between the two languages on the parallel page', async ({ page, viewport }) => {
  await page.goto(`/both/reports/${seedSlug}/`);
  const row = page.locator('#service-2');
  const [first, between, last] = [
    await boxOf(row.locator('.cell').first()),
    await boxOf(row.locator('.between')),
    await boxOf(row.locator('.cell').last()),
  ];
  if (isDesktop(viewport?.width)) {
    expect(between.x).toBeGreaterThanOrEqual(first.x + first.width);
    expect(between.x + between.width).toBeLessThanOrEqual(last.x);
    await page.getByRole('radio', { name: 'English' }).check();
    expect((await boxOf(row.locator('.cell:lang(en)'))).x).toBeLessThan(
      (await boxOf(row.locator('.between'))).x,
    );
  } else {
    expect(between.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(between.y + between.height).toBeLessThanOrEqual(last.y);
  }
});
