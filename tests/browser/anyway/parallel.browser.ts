/** Both languages side by side: rows that start together on a desktop, pairs one under the other on a phone. */
import { expect, type Page, test } from 'playwright/test';
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

const leftmost = (page: Page) =>
  page.locator('#theory-2 > .cell').evaluateAll((cells) => {
    const places = cells.map((cell) => ({ id: cell.id, box: cell.getBoundingClientRect() }));
    return places.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)[0]?.id;
  });

test('an address keeps which language stands first, until the reader chooses otherwise', async ({ page }) => {
  await page.goto(url);
  expect(await leftmost(page)).toBe('theory-2-zh');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('link', { name: '此排列的网址' }).click();
  await page.reload();
  expect(await leftmost(page)).toBe('theory-2-en');
  const order = await page.locator('#theory-2 > .cell').evaluateAll((cells) => cells.map(({ id }) => id));
  expect(order).toEqual(['theory-2-zh', 'theory-2-en']);
  await page.getByRole('radio', { name: '中文' }).check();
  expect(await leftmost(page)).toBe('theory-2-zh');
});

test('a figure followed to its twin leaves the chosen order as it is', async ({ page }) => {
  await page.goto(url);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.locator('#service-2-zh .fact').first().click();
  expect(await leftmost(page)).toBe('theory-2-en');
});

test('a Chinese heading breaks between its phrases, not within them', async ({ page }) => {
  await page.goto(url);
  const heights = await page.locator('.pair-heading [lang="zh-Hans"] .phrase').evaluateAll((phrases) =>
    phrases.map((phrase) => {
      const line = Number.parseFloat(getComputedStyle(phrase).lineHeight);
      return phrase.getBoundingClientRect().height / line;
    }),
  );
  expect(heights.length).toBeGreaterThan(4);
  expect(Math.max(...heights)).toBeLessThan(1.5);
});

test('on paper a row is not torn, a heading stays with its row, a number with its words', async ({
  page,
}) => {
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  const styleOf = (selector: string, name: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (element, [property, part]) => getComputedStyle(element, part).getPropertyValue(property ?? ''),
        [name, pseudo],
      );
  expect(await styleOf('#theory-2', 'break-inside')).toBe('avoid');
  expect(await styleOf('.pair-heading', 'break-after')).toBe('avoid');
  expect(await styleOf('.footer', 'break-before')).toBe('avoid');
  expect(await styleOf('.fact', 'content', '::after')).toMatch(/^"\u2060/);
});
