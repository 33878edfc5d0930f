/** Pages follow what the reader has asked of the system: paper, less motion, own colours, night. */
import { expect, type Page, test } from 'playwright/test';
import { seedUrl } from '../pageKinds';

/** The page's own background is that of its outermost element that has one. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const [outer, body] = [document.documentElement, document.body].map((element) =>
      getComputedStyle(element),
    );
    const paper =
      outer?.backgroundColor === 'rgba(0, 0, 0, 0)' ? body?.backgroundColor : outer?.backgroundColor;
    return { color: body?.color ?? '', backgroundColor: paper ?? '' };
  });

for (const url of [seedUrl.zh, seedUrl.en]) {
  test(`${url} prints its text and nothing one can only click`, async ({ page }) => {
    await page.goto(url);
    await page.emulateMedia({ media: 'print' });
    for (const nav of await page.locator('nav').all()) await expect(nav).toBeHidden();
    await expect(page.locator('a[data-switch]')).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('address[data-byline]')).toBeVisible();
    await expect(page.locator('[id="talent-1"]')).toBeVisible();
  });
}

test('moves nothing for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const url of ['/', '/zh/', seedUrl.en]) {
    await page.goto(url);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(
            (style) =>
              [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some(
                (time) => Number.parseFloat(time) > 0.01,
              ) || style.scrollBehavior === 'smooth',
          ).length,
    );
    expect(moving).toBe(0);
  }
});

test('stays whole in the reader’s own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(seedUrl.zh);
  await expect(page.locator('h1')).toBeVisible();
  const [link, text] = await page.evaluate(() => {
    const colourOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element === null ? '' : getComputedStyle(element).color;
    };
    return [colourOf('a[data-switch]'), colourOf('h1')];
  });
  expect(link).not.toBe(text);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe('none');
});

test('is dark by night and light by day', async ({ page }) => {
  const lightness = (colour: string): number =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  await page.goto(seedUrl.zh);
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await colours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await colours(page);
  expect(lightness(day.backgroundColor)).toBeGreaterThan(lightness(day.color));
  expect(lightness(night.backgroundColor)).toBeLessThan(lightness(night.color));
});
