/** Everything that can be clicked can be reached and seen with the keyboard alone. */
import { expect, type Page, test } from 'playwright/test';
import { seedUrl } from '../pageKinds';

type Focus = {
  readonly key: string;
  readonly words: string;
  readonly outlined: boolean;
  readonly onScreen: boolean;
};

/** Numbers everything focusable that is shown, in order of the document. */
const numberFocusable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, [tabindex="0"]'),
    ];
    const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    shown.forEach((element, index) => {
      element.dataset.focusKey = String(index);
    });
    return shown.length;
  });

const readFocus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { key: '', words: '', outlined: false, onScreen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      key: element.dataset.focusKey ?? element.tagName,
      words: element.textContent ?? '',
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      onScreen: width > 0 && bottom > 0 && top < innerHeight,
    };
  });

for (const url of [
  seedUrl.zh,
  seedUrl.en,
  '/',
  '/zh/',
  '/en/archive/2021/',
  '/zh/reports/sample-only-in-chinese/',
]) {
  test(`Tab walks through all of ${url} in order, and shows where it is`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(url);
    const count = await numberFocusable(page);
    const walked: Focus[] = [];
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      walked.push(await readFocus(page));
    }
    expect(walked.map(({ key }) => key)).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    expect(walked.filter(({ outlined }) => !outlined).map(({ words }) => words)).toEqual([]);
    expect(walked.filter(({ onScreen }) => !onScreen).map(({ words }) => words)).toEqual([]);
  });
}

/** The front door has no masthead to pass. */
for (const url of [seedUrl.zh, '/en/']) {
  test(`the first Tab on ${url} offers the way past the masthead`, async ({ page }) => {
    await page.goto(url);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#content"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });
}
