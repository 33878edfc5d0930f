/** Text fits the screen: the narrowest one, and letters of twice the size. */
import { expect, type Page, test } from 'playwright/test';
import { everyKind } from '../pageKinds';

/** What reaches over the right edge of a page that can be scrolled sideways, as `tag.class words`. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll('body *')].filter(
      (element) => element.children.length === 0 && element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = over.map(
      ({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 40)}`,
    );
    return [`${scrollWidth} wide`, ...names];
  });

/** Words cut off by a box that hides what does not fit. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li, a, dt, dd')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX === 'hidden')
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent ?? ''),
  );

for (const url of everyKind) {
  test(`${url} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(url);
    expect(await overflow(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });

  test(`${url} fits with text of twice the size`, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
    }
  });
}
