import { expect, test } from '@playwright/test';
import { violations } from './axe.js';
import { report, result, watchPolicy } from './widget.js';

const PAGE = new URL('../dist/verslagtoets.html', import.meta.url);
const NAME = 'polikliniek-overwaard-2025.md';

test('the one page works from a folder and asks for nothing at all', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const refusals = await watchPolicy(page);
  await page.goto(PAGE.href);
  await context.setOffline(true);
  expect((await result(page, NAME, report(NAME))).files).toHaveLength(1);
  await expect(page.locator('verslag-toets [part~=verdict]')).toBeVisible();
  expect(asked).toEqual([PAGE.href]);
  expect(await refusals()).toEqual([]);
});

test('the policy of the one page forbids the network', async ({ page }) => {
  await page.goto(PAGE.href);
  const probe = page.evaluate(() => fetch('https://example.org/').then(() => 'went out', () => 'refused'));
  expect(await probe).toBe('refused');
});

test('the one page has one title, and axe-core finds nothing wrong with it', async ({ page }) => {
  await page.goto(PAGE.href);
  await page.locator('verslag-toets').getByRole('button').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await result(page, NAME, report(NAME));
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
