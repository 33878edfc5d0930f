/** A report can be read and walked through, with scripts and without them. */
import { expect, test } from 'playwright/test';
import { seedUrl } from '../pageKinds';

const wide = (width: number | undefined): boolean => (width ?? 0) >= 1024;

test('the list of sections is shown beside the text, or by a tap on a phone', async ({ page, viewport }) => {
  await page.goto(seedUrl.zh);
  const links = page.locator('nav[data-sections] a');
  await expect(links).toHaveCount(4);
  if (!wide(viewport?.width)) {
    await expect(links.first()).toBeHidden();
    await page.locator('nav[data-sections] summary').click();
  }
  for (const link of await links.all()) await expect(link).toBeVisible();
});

test('a section of the list leads to that section', async ({ page, viewport }) => {
  await page.goto(seedUrl.en);
  if (!wide(viewport?.width)) await page.locator('nav[data-sections] summary').click();
  await page.locator('nav[data-sections] a[href="#service"]').click();
  await expect(page).toHaveURL(/#service$/);
  await expect(page.locator('[id="service"] h2')).toBeInViewport();
});

test('the list stays in sight on a wide screen', async ({ page, viewport }) => {
  test.skip(!wide(viewport?.width), 'a phone shows it at the top');
  await page.goto(`${seedUrl.zh}#talent`);
  await expect(page.locator('[id="talent"] h2')).toBeInViewport();
  await expect(page.locator('nav[data-sections] a[href="#theory"]')).toBeInViewport();
});

test('the switch leads to the same report in the other language and back', async ({ page }) => {
  await page.goto(seedUrl.zh);
  await page.locator('a[data-switch]').click();
  await expect(page).toHaveURL(new RegExp(`${seedUrl.en}(#.*)?$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('a[data-switch]').click();
  await expect(page).toHaveURL(new RegExp(`${seedUrl.zh}(#.*)?$`));
});

test.describe('a heading and a paragraph lead to the same place in the other language and in both', () => {
  for (const id of ['theory', 'theory-2'])
    test(id, async ({ page, viewport }) => {
      await page.goto(seedUrl.zh);
      const place = page.locator(id === 'theory' ? '#theory' : '.block:has(> #theory-2)');
      const ways = place.locator('> .twins');
      const links = ways.getByRole('link');
      if (wide(viewport?.width)) {
        await place.hover();
        await expect(ways).toHaveCSS('opacity', '1');
      } else {
        const mark = ways.locator('summary');
        const size = await mark.boundingBox();
        expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
        await expect(links.first()).toBeHidden();
        await mark.click();
        for (const link of await links.all())
          expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(40);
      }
      await expect(links).toHaveText(['此处英文', '此处对照']);
      await links.last().click();
      await expect(page).toHaveURL(new RegExp(`/both/reports/.*#${id}-zh$`));
      await expect(page.locator(`[id="${id}-zh"]`)).toBeInViewport();
    });

  test('the words that were being read stand at the top of the page in both', async ({ page }) => {
    await page.goto(seedUrl.en);
    const ways = page.locator('.block:has(> #service-3) > .twins a');
    await page.goto((await ways.last().getAttribute('href')) ?? '');
    const cell = page.locator('[id="service-3-en"]');
    const top = async () => (await cell.boundingBox())?.y ?? Number.NaN;
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(120);
  });
});

test('a report in one language offers no other', async ({ page }) => {
  await page.goto('/zh/reports/sample-only-in-chinese/');
  await expect(page.locator('a[data-switch]')).toHaveCount(0);
  await expect(page.getByText('仅有中文')).toBeVisible();
});

test('an address that is not there is answered in its language', async ({ page }) => {
  for (const [url, lang, words] of [
    ['/zh/nothing/here/', 'zh-Hans', '没有这个页面'],
    ['/en/nothing-here', 'en', /not|no /i],
  ] as const) {
    const answer = await page.goto(url);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toContainText(words);
  }
  expect((await page.goto('/nothing'))?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('没有这个页面');
  await expect(page.locator('main [lang="en"]').first()).toBeVisible();
});

test('from the front door a reader comes to the report in three steps or fewer', async ({ page }) => {
  await page.goto('/');
  await page.locator('main a[href="/zh/"]').first().click();
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.goto('/zh/archive/2021/');
  await page.locator(`main a[href="${seedUrl.zh}"]`).first().click();
  await expect(page.locator('h1')).toContainText('加强党建引领');
});
