import { readFile } from 'node:fs/promises';
import type { VerslagToets } from '../src/index.js';
import { expect, test } from './server.js';
import { report, watchPolicy } from './widget.js';

const NAME = 'polikliniek-overwaard-2025.md';

test.describe('the demo page', () => {
  test.beforeEach(async ({ page, site }) => {
    const html = await readFile(new URL('../demo/index.html', import.meta.url), 'utf8');
    // The page as it is, at the root of a site with a strict policy.
    site.body = html.replace(/^[^]*?<meta charset="utf-8">/, '').replaceAll(/(href|src)="(demo\.)/g, '$1="/demo/$2');
    site.policy += "; form-action 'self'";
    await page.goto(site.origin);
  });

  test('re-checks a field as one types, and keeps the caret', async ({ page }) => {
    const field = page.getByRole('textbox', { name: 'Concept' });
    const widget = page.locator('verslag-toets[for=concept]');
    await expect(widget.locator('[part~=verdict]')).toBeVisible();
    const read = () => widget.evaluate((element) => (element as VerslagToets).result?.files[0]?.sha256);
    const before = await read();
    await field.focus();
    await field.press('ControlOrMeta+End');
    await page.keyboard.insertText('\nPijler 2 Forensisch vakmanschap\nTerugblik\nWij evalueerden het opleidingsplan.\n');
    await expect.poll(read).not.toBe(before);
    await expect(field).toBeFocused();
    const caret = await field.evaluate((element: HTMLTextAreaElement) => element.selectionStart === element.value.length);
    expect(caret).toBe(true);
  });

  test('holds a form back until the report is complete', async ({ page }) => {
    await page.getByRole('button', { name: 'Indienen' }).click();
    await expect(page.locator('#ingediend')).toBeEmpty();
    const valid = await page.locator('#indienen').evaluate((form: HTMLFormElement) => form.checkValidity());
    expect(valid).toBe(false);
  });

  test('takes a file by the button', async ({ page }) => {
    const refusals = await watchPolicy(page);
    await page.reload();
    const widget = page.locator('#los verslag-toets');
    await widget.locator('input[type=file]').setInputFiles({ name: NAME, mimeType: 'text/markdown', buffer: report(NAME) });
    await expect(widget.locator('[part~=verdict]')).toBeVisible();
    expect(await refusals()).toEqual([]);
  });
});
