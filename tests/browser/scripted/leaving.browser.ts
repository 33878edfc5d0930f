/** Before a link leads out of the site, readers are asked once a day whether to go on. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const url = '/zh/reports/sample-only-in-chinese/';
const away = 'https://example.org/';

const question = (page: Page) =>
  page.getByRole('dialog', { name: '您访问的链接即将离开“科报”网站，是否继续？' });
const link = (page: Page) => page.locator(`article a[href="${away}"]`);

test.beforeEach(async ({ context }) => {
  await context.route(`${away}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
});

test('says where the link leads; Escape stays here and gives the link its focus back', async ({ page }) => {
  await page.goto(url);
  await link(page).click();
  await expect(question(page)).toBeInViewport({ ratio: 1 });
  await expect(question(page)).toContainText('前往：example.org');
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${url}$`));
});

test('is answered from the keyboard: no stays here, yes goes on', async ({ page }) => {
  await page.goto(url);
  await link(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '放弃' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '继续访问' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(away);
});

test('a reader who agreed is not asked again that day, and is the next', async ({ page }) => {
  await page.goto(url);
  await link(page).click();
  await page.getByRole('button', { name: '继续访问' }).click();
  await expect(page).toHaveURL(away);
  await page.goto(url);
  await link(page).click();
  await expect(page).toHaveURL(away);
  await page.clock.install({ time: Date.now() + 24 * 3600 * 1000 });
  await page.goto(url);
  await link(page).click();
  await expect(question(page)).toBeVisible();
});

test('a browser that stores nothing asks each page, and goes on all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await page.goto(url);
  await link(page).click();
  await page.getByRole('button', { name: '继续访问' }).click();
  await expect(page).toHaveURL(away);
});

test('who opens another tab does not leave, and is not asked', async ({ page }) => {
  await page.goto(url);
  // The click is told of and then stopped, so that no other tab asks the network for anything.
  await page.evaluate(() =>
    window.addEventListener('click', (event) => {
      document.title = `stopped by the page: ${event.defaultPrevented}`;
      event.preventDefault();
    }),
  );
  for (const modifier of ['ControlOrMeta', 'Shift'] as const) {
    await link(page).click({ modifiers: [modifier] });
    await expect(page).toHaveTitle('stopped by the page: false');
    await expect(question(page)).toBeHidden();
  }
  await link(page).click();
  await expect(page).toHaveTitle('stopped by the page: true');
});

test('the open question breaks no rule that a machine can check, by day or by night', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url);
  await link(page).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});

test('paper shows the address instead of the mark', async ({ page }) => {
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  await expect(link(page).locator('small')).toBeHidden();
  const after = await link(page).evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain(away);
});
