import type { Page } from '@playwright/test';
import { violations } from './axe.js';
import { expect, test, type Site } from './server.js';
import { docx } from './packages.js';
import { drop, previous, report, result } from './widget.js';

const NAME = 'polikliniek-overwaard-2025.md';
const YEAR = 'lvb-lindenhof-2025.md';
const BEFORE = 'lvb-lindenhof-2023.txt';

/** The ways in which the widget can stand on a page. */
const states: Record<string, (page: Page, site: Site) => Promise<unknown>> = {
  'nothing chosen yet': async () => {},
  'being dragged over': (page) =>
    page.locator('verslag-toets').evaluate((widget) => {
      widget.dispatchEvent(new DragEvent('dragenter', { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true }));
    }),
  'asked to paste by the keys': async (page) => {
    await page.getByRole('button', { name: /^(Tekst plakken|Paste text)$/ }).click();
    await expect(page.getByText('Ctrl+V')).toBeVisible();
  },
  'findings in every part': async (page) => {
    await result(page, NAME, report(NAME));
    for (const summary of await page.locator('verslag-toets .timeline-table > summary').all()) await summary.click();
  },
  'checked again': async (page) => {
    await result(page, NAME, report(NAME));
    await result(page, NAME, Buffer.from(`${report(NAME)}\n\n- Een doel zonder datum.\n`));
    await expect(page.locator('verslag-toets .since')).toBeVisible();
  },
  'all findings filtered out': async (page) => {
    await result(page, NAME, report(NAME));
    for (const box of await page.locator('verslag-toets .filter input').all()) await box.uncheck();
  },
  'a place shown in the draft': async (page) => {
    await result(page, NAME, report(NAME));
    await page.getByRole('button', { name: /^(Toon in verslag|Show in report)/ }).first().click();
  },
  'held against last year’s report': async (page) => {
    await result(page, YEAR, report(YEAR));
    await previous(page, BEFORE, report(BEFORE));
    await expect(page.locator('verslag-toets [part~=previous-goals] tbody tr').first()).toBeVisible();
  },
  'last year’s report refused': async (page) => {
    await result(page, YEAR, report(YEAR));
    await previous(page, 'vorig.pdf', Buffer.from('%PDF-1.7\n'));
    await expect(page.locator('verslag-toets [part~=previous] [role=alert]')).toContainText('PDF');
  },
  'a file that is no draft': (page) => result(page, 'verslag.pdf', Buffer.from('%PDF-1.7\n')),
  'an engine that is not there': async (page, site) => {
    site.instead.set('/dist/verslagtoets_bg.wasm', { status: 404, body: 'Not found' });
    await drop(page, NAME, report(NAME));
  },
  disabled: (page) => page.locator('fieldset').evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = true)),
};

for (const [name, reach] of Object.entries(states)) {
  for (const [lang, theme] of [['nl', 'light'], ['en', 'dark']] as const) {
    test(`axe-core finds nothing wrong: ${name}, ${lang}, ${theme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      site.lang = lang;
      site.body =
        '<meta name="color-scheme" content="light dark"><script type="module" src="/dist/define.js"></script>' +
        '<main><h1>Intranet</h1><form><fieldset><legend>Verslag</legend><verslag-toets></verslag-toets></fieldset></form></main>';
      await page.goto(site.origin);
      await page.locator('verslag-toets').getByRole('button').first().waitFor();
      await reach(page, site);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('axe-core sees into the widget', async ({ page, site }) => {
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'Bestand kiezen' }).evaluate((button) => (button.textContent = ''));
  expect((await violations(page)).join('\n')).toContain('button-name');
});

for (const [width, letters] of [[320, '100%'], [1280, '200%']] as const) {
  test(`nothing is cut off or scrolls sideways at ${width} pixels with letters of ${letters}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.origin);
    await page.evaluate((letters) => {
      const large = new CSSStyleSheet();
      large.replaceSync(`:root { font-size: ${letters}; }`);
      document.adoptedStyleSheets = [large];
    }, letters);
    await result(page, YEAR, report(YEAR));
    await previous(page, BEFORE, report(BEFORE));
    await page.locator('verslag-toets [part~=previous-goals]').waitFor();
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
  });
}

test('everything is done by keyboard, and focus goes where it was sent', async ({ page, site }) => {
  const chooser = page.waitForEvent('filechooser', { timeout: 0 });
  await page.goto(site.origin);
  const widget = page.locator('verslag-toets');
  const focused = () =>
    widget.evaluate((host) => {
      const { activeElement } = host.shadowRoot!;
      return { finding: activeElement?.hasAttribute('data-finding'), block: activeElement?.hasAttribute('data-block'), text: activeElement?.textContent?.trim() ?? '' };
    });
  const tabTo = async (text: RegExp) => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if (text.test((await focused()).text)) return;
    }
    throw new Error(`the tab key never came to ${text}`);
  };
  await widget.getByRole('button').first().waitFor();

  await tabTo(/^Bestand kiezen$/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'verslag.docx', mimeType: '', buffer: docx() });
  await expect(widget.locator('[part~=verdict]')).toBeVisible();
  expect((await focused()).text, 'a result takes no focus').toBe('Opnieuw toetsen');

  await tabTo(/: ontbreekt, ontbreekt of klopt niet$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused()).finding).toBe(true);

  await tabTo(/^Toon in verslag: /);
  const asked = (await focused()).text;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused()).block).toBe(true);
  await page.keyboard.press('Escape');
  expect((await focused()).text).toBe(asked);

  await tabTo(/^Verslag van vorig jaar kiezen$|^\d/);
});
