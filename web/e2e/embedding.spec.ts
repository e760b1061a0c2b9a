import type { Page } from '@playwright/test';
import type { VerslagToets } from '../src/index.js';
import { expect, test } from './server.js';
import { report, reports, result } from './widget.js';

const NAME = 'polikliniek-overwaard-2025.md';
const WIDGET = '<script type="module" src="/dist/define.js"></script>';

const form = (page: Page) =>
  page.locator('form').evaluate((form: HTMLFormElement) => ({
    valid: form.checkValidity(),
    value: new FormData(form).get('verslag'),
  }));

test('a form is held back until its report is complete', async ({ page, site }) => {
  site.body = `${WIDGET}<form><verslag-toets name="verslag" required-complete></verslag-toets><button>Indienen</button></form>`;
  await page.goto(site.origin);
  await page.locator('verslag-toets').getByRole('button').first().waitFor();
  await page.evaluate(() => document.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    document.title = 'verstuurd';
  }));
  const send = () => page.getByRole('button', { name: 'Indienen' }).click();
  expect(await form(page)).toEqual({ valid: false, value: null });
  await send();
  expect(await page.title()).toBe('Intranet');

  const seen = new Set<string>();
  for (const name of reports) {
    const verdict = (await result(page, name, report(name))).files[0]!.verdict;
    seen.add(verdict);
    expect(await form(page), name).toEqual({ valid: verdict === 'complete', value: verdict });
    if (verdict !== 'complete') continue;
    await send();
    expect(await page.title()).toBe('verstuurd');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['complete', 'incomplete']));

  await page.locator('form').evaluate((form: HTMLFormElement) => form.reset());
  await expect(page.locator('verslag-toets [part~=verdict]')).toHaveCount(0);
  expect(await form(page)).toEqual({ valid: false, value: null });
});

test('styles leak neither in nor out', async ({ page, site }) => {
  site.body = `${WIDGET}<p id="own">Van de pagina</p><h2 id="title">Kop</h2><verslag-toets></verslag-toets>`;
  await page.goto(site.origin);
  await result(page, NAME, report(NAME));
  const look = () =>
    page.evaluate(() => {
      const read = (element: Element | null | undefined) => {
        const { color, fontSize, display, padding, borderTopWidth } = getComputedStyle(element!);
        return [color, fontSize, display, padding, borderTopWidth];
      };
      const root = document.querySelector('verslag-toets')!.shadowRoot!;
      return { own: ['#own', '#title'].map((id) => read(document.querySelector(id))), inside: ['.finding .message', 'table', 'h3', 'button.primary'].map((name) => read(root.querySelector(name))) };
    });
  const before = await look();
  await page.evaluate(() => {
    const harsh = new CSSStyleSheet();
    harsh.replaceSync('p, table, h3, button { color: lime !important; font-size: 40px !important; display: flex !important; padding: 3em !important; border: 9px solid !important }');
    document.adoptedStyleSheets = [harsh];
  });
  const harsh = await look();
  expect(harsh.inside).toEqual(before.inside);
  await page.evaluate(() => ((document.adoptedStyleSheets = []), document.querySelector('verslag-toets')!.remove()));
  const without = await page.evaluate(() => getComputedStyle(document.querySelector('#title')!).fontSize);
  expect(before.own[1]?.[1]).toBe(without);
});

test('takes over the tokens of NL Design System and the parts of the page', async ({ page, site }) => {
  await page.goto(site.origin);
  const choose = page.getByRole('button', { name: 'Bestand kiezen' });
  await choose.waitFor();
  await page.evaluate(() => {
    const house = new CSSStyleSheet();
    house.replaceSync(':root { --utrecht-button-primary-action-background-color: rgb(107, 43, 116) } verslag-toets::part(drop-zone) { border-style: dotted }');
    document.adoptedStyleSheets = [house];
  });
  await expect(choose).toHaveCSS('background-color', 'rgb(107, 43, 116)');
  await expect(page.locator('verslag-toets [part~=drop-zone]')).toHaveCSS('border-top-style', 'dotted');
});

test('watches a rich text field, and leaves its caret and its scroll position alone', async ({ page, site }) => {
  site.body = `${WIDGET}<div id="draft" contenteditable role="textbox" aria-label="Concept"><h1>Kwaliteitsverslag 2024</h1><h2>Pijler 1</h2><h3>Doelen</h3><ul><li>Scholing in 2025.</li></ul></div><verslag-toets for="draft"></verslag-toets>`;
  await page.goto(site.origin);
  const widget = page.locator('verslag-toets');
  await expect(widget.locator('[part~=verdict]')).toBeVisible();
  const goals = () => widget.evaluate((host: VerslagToets) => host.report?.pillars[0]?.goals.length);
  expect(await goals()).toBe(1);
  await page.getByRole('textbox').getByText('Scholing in 2025.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.type('Nieuw beleid voor dagbesteding.');
  await expect.poll(goals).toBe(2);
  await page.keyboard.type(' Snel');
  await expect(page.getByRole('textbox')).toContainText('Nieuw beleid voor dagbesteding. Snel');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('a field that is not there is named', async ({ page, site }) => {
  site.body = `${WIDGET}<verslag-toets for="elders"></verslag-toets>`;
  await page.goto(site.origin);
  await expect(page.getByText('Op deze pagina is geen veld met id “elders”.').first()).toBeVisible();
});

test('script is told of what a check says, and may ask for it', async ({ page, site }) => {
  await page.goto(site.origin);
  const told = await page.locator('verslag-toets').evaluate(async (host: VerslagToets) => {
    await customElements.whenDefined('verslag-toets');
    const events: string[] = [];
    document.addEventListener('verslagtoets-result', (event) => events.push(event.detail.files[0]!.path));
    await host.check(new Blob(['# Kwaliteitsverslag 2024']), { name: 'blob.md' });
    await host.check(new TextEncoder().encode('# Kwaliteitsverslag 2024').buffer, { name: 'bytes.md' });
    await host.check('# Kwaliteitsverslag 2024', { name: 'tekst.md' });
    host.year = 2019;
    await new Promise((resolve) => host.addEventListener('verslagtoets-result', resolve, { once: true }));
    return { events, year: host.result?.files[0]?.reportingYear, value: host.value };
  });
  expect(told).toEqual({ events: ['blob.md', 'bytes.md', 'tekst.md', 'tekst.md'], year: 2019, value: 'incomplete' });
});
