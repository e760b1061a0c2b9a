import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckResult, FindingResult } from '../src/engine/generated.js';
import { violations } from './axe.js';
import { checkAs, cli } from './cli.js';
import { docx } from './packages.js';
import { expect, test as base } from './server.js';
import { unzipped } from './unzip.js';
import { result } from './widget.js';

const NAME = 'verslag.docx';

/** With a folder that holds the draft. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'verslagtoets-'));
    writeFileSync(join(folder, NAME), docx());
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const findings = ({ files }: CheckResult): FindingResult[] => files.flatMap(({ results }) => results.flatMap((rule) => rule.findings));

/** Presses a button of the export and saves what it gives, under the name it has. */
async function saved(page: Page, folder: string, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await expect(page.getByText(`Bewaard als ${file.suggestedFilename()}.`)).toBeVisible();
  return path;
}

test('Word: the copy has the findings as comments, and reads as the draft did', async ({ page, site, folder }) => {
  await page.goto(site.origin);
  const before = findings(await result(page, NAME, docx()));
  const path = await saved(page, folder, 'Word met opmerkingen');
  expect(path.endsWith('verslag-met-opmerkingen.docx')).toBe(true);
  const comments = unzipped(readFileSync(path), 'word/comments.xml').replaceAll(/<[^>]+>/g, '');
  expect(before.length).toBeGreaterThan(5);
  for (const { message } of before) expect(comments).toContain(message.replaceAll('&', '&amp;'));
  const after = findings(JSON.parse(cli(folder, ...checkAs('json'), 'verslag-met-opmerkingen.docx')));
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
});

test('HTML: the page is that of the command line, opens by itself and is accessible', async ({ page, site, folder, context }) => {
  await page.goto(site.origin);
  const found = findings(await result(page, NAME, docx()));
  const path = await saved(page, folder, 'Rapport om af te drukken (HTML)');
  expect(readFileSync(path, 'utf8')).toBe(cli(folder, ...checkAs('html'), NAME));
  const opened = await context.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(pathToFileURL(path).href);
  for (const { message } of found) await expect(opened.getByText(message).first()).toBeVisible();
  expect(await violations(opened)).toEqual([]);
  expect(asked).toEqual([pathToFileURL(path).href]);
});

test('Markdown: the checklist is that of the command line, as a file and on the clipboard', async ({ page, site, folder, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.origin);
  const found = findings(await result(page, NAME, docx()));
  const path = await saved(page, folder, 'Actielijst (Markdown)');
  const native = cli(folder, ...checkAs('markdown'), NAME);
  expect(readFileSync(path, 'utf8')).toBe(native);
  expect(native.match(/^- \[ \] /gm)).toHaveLength(found.length);
  await page.getByRole('button', { name: 'Actielijst kopiëren' }).click();
  await expect(page.getByText('De actielijst staat op het klembord.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(native);
});

test('JSON: the result is that of the command line', async ({ page, site, folder }) => {
  await page.goto(site.origin);
  await result(page, NAME, docx());
  const path = await saved(page, folder, 'Gegevens (JSON)');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(cli(folder, ...checkAs('json'), NAME)));
});

test('only a Word document can be given back with comments', async ({ page, site }) => {
  await page.goto(site.origin);
  await result(page, 'verslag.md', Buffer.from('# Kwaliteitsverslag 2024\n'));
  await expect(page.getByRole('button', { name: 'Gegevens (JSON)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Word met opmerkingen' })).toHaveCount(0);
});
