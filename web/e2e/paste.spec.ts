import type { Page } from '@playwright/test';
import type { CheckResult } from '../src/engine/generated.js';
import type { VerslagToets } from '../src/index.js';
import { expect, test } from './server.js';
import { report } from './widget.js';

/** As Word puts it on the clipboard: its own marks around the fragment, lists as paragraphs with a drawn bullet. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; mso-style-qformat:yes;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1>Kwaliteitsverslag forensische zorg 2024<o:p></o:p></h1>
<p class=MsoNormal>Zorginstelling De Populier<o:p></o:p></p>
<h1><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span>Pijler 1 Veiligheid en persoonsgerichte zorg<o:p></o:p></h1>
<h2>Doelen<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Wij scholen uiterlijk Q2 2025 alle medewerkers in de-escalatie.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Wij vernieuwen de <b>signaleringsplannen</b>.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** Pastes what a program put on the clipboard. */
function paste(page: Page, formats: Record<string, string>): Promise<CheckResult> {
  return page.locator('verslag-toets').evaluate(async (host: VerslagToets, formats) => {
    await customElements.whenDefined('verslag-toets');
    const said = new Promise<CheckResult>((resolve) => host.addEventListener('verslagtoets-result', (event) => resolve(event.detail), { once: true }));
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(formats)) clipboardData.setData(type, text);
    host.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return said;
  }, formats);
}

test('reads what Word puts on the clipboard, with its headings and lists', async ({ page, site }) => {
  await page.goto(site.origin);
  const { files } = await paste(page, { 'text/html': WORD, 'text/plain': 'Kwaliteitsverslag' });
  expect(files[0]).toMatchObject({ reportingYear: 2024 });
  const undated = files[0]?.results.find(({ rule }) => rule === 'goal-undated')?.findings ?? [];
  expect(undated.map(({ location }) => location.quote)).toEqual(['Wij vernieuwen de signaleringsplannen.']);
  const items = page.locator('verslag-toets [part~=draft] li .text');
  await expect(items).toHaveText(['Wij scholen uiterlijk Q2 2025 alle medewerkers in de-escalatie.', 'Wij vernieuwen de signaleringsplannen.']);
});

test('shows the text of a draft as text only', async ({ page, site }) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.goto(site.origin);
  const hostile = '# Kwaliteitsverslag 2024\n\n## Pijler 1\n\n### Doelen\n\n- \\<img src=x onerror="document.title=1"\\> \\<script\\>document.title=1\\</script\\>\n';
  await paste(page, { 'text/plain': hostile });
  const draft = page.locator('verslag-toets [part~=draft]');
  await expect(draft).toContainText('<img src=x onerror=');
  await expect(page.locator('verslag-toets img, verslag-toets script')).toHaveCount(0);
  expect(await page.title()).toBe('Intranet');
  expect(faults).toEqual([]);
});

test('pastes by the button where the page may read the clipboard, and by the keys where it may not', async ({ page, site, context }) => {
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  await expect(page.getByText('Druk nu op Ctrl+V')).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), report('fpa-de-terp-2024.txt').toString());
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('verslag-toets [part~=verdict]')).toContainText('2024');
  await page.evaluate((text) => navigator.clipboard.writeText(text), report('stichting-onderstroom-2025.txt').toString());
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  await expect(page.locator('verslag-toets [part~=verdict]')).toContainText('2025');
});
