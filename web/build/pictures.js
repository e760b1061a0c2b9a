// Takes the pictures of the documentation: node build/pictures.js
import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);
const EXAMPLE = 'hoevezicht-2024.md';
const SIZES = { 1280: 2100, 360: 2400 };

const draft = await readFile(new URL(`docs/examples/${EXAMPLE}`, root), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.VERSLAGTOETS_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [width, height] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(new URL('web/dist/verslagtoets.html', root).href);
    const widget = page.locator('verslag-toets');
    await widget.evaluate((host, [text, name]) => host.check(text, { name }), [draft, EXAMPLE]);
    await widget.locator('[part~=verdict]').waitFor();
    await page.screenshot({ path: new URL(`docs/images/widget-${width}-${colorScheme}.png`, root).pathname });
    await page.close();
  }
}
await browser.close();
