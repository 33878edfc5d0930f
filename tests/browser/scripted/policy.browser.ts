/** Pages keep their own security policy, report no error and ask no other host for anything. */
import { expect, type Page, test } from 'playwright/test';
import { everyKind, isMissing, seedUrl } from '../pageKinds';

/** The browser itself reports the answer 404 of a page that is not there. */
function listen(page: Page, url: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    const expected = isMissing(url) && message.text().includes('status of 404');
    if (['error', 'warning'].includes(message.type()) && !expected) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(process.env.SITE_URL ?? '').origin)
      heard.push(`asked ${request.url()}`);
  });
  return heard;
}

for (const url of everyKind) {
  test(`${url} loads without error, violation or foreign request`, async ({ page }) => {
    const heard = listen(page, url);
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
    expect(heard).toEqual([]);
  });
}

test('a page that breaks the policy would be heard', async ({ page }) => {
  const heard = listen(page, seedUrl.zh);
  await page.goto(seedUrl.zh);
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
  );
  await expect.poll(() => heard.join()).toContain('Content Security Policy');
});

test('a page is styled before any script runs, by its own inline styles', async ({ page }) => {
  await page.goto(seedUrl.zh);
  const families = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
  expect(families).toMatch(/serif/i);
  expect(await page.locator('link[rel=stylesheet]').count()).toBe(0);
});
