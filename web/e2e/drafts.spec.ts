import { fileURLToPath } from 'node:url';
import { checkAs, cli } from './cli.js';
import { docx, odt } from './packages.js';
import type { VerslagToets } from '../src/index.js';
import { expect, test } from './server.js';
import { previous, report, reports, result } from './widget.js';

const EXAMPLE = 'polikliniek-overwaard-2025.md';

test('says of a dropped Markdown file what is missing', async ({ page, site }) => {
  await page.goto(site.origin);
  const { files } = await result(page, EXAMPLE, report(EXAMPLE));
  expect(files[0]?.path).toBe(EXAMPLE);
  expect(files[0]?.reportingYear).toBe(2025);
  await expect(page.locator('verslag-toets [part~=verdict]')).toBeVisible();
});

for (const [name, bytes] of [['verslag.docx', docx()], ['verslag.odt', odt()]] as const) {
  test(`reads ${name} and places its findings by paragraph`, async ({ page, site }) => {
    await page.goto(site.origin);
    const { files } = await result(page, name, bytes);
    expect(files[0]).toMatchObject({ verdict: 'incomplete', reportingYear: 2024 });
    const missing = files[0]?.results.find(({ rule }) => rule === 'retrospective-missing')?.findings[0];
    expect(missing?.location).toMatchObject({ anchor: 'absent', paragraph: 3 });
  });
}

test('says why a file is no draft', async ({ page, site }) => {
  await page.goto(site.origin);
  const { files } = await result(page, 'verslag.pdf', Buffer.from('%PDF-1.7\n'));
  expect(files[0]?.verdict).toBe('unreadable');
  await expect(page.getByText('Dit is een PDF').first()).toBeVisible();
});

test('speaks English where the page does', async ({ page, site }) => {
  site.body = site.body.replace('<verslag-toets>', '<verslag-toets lang="en">');
  await page.goto(site.origin);
  await result(page, EXAMPLE, report(EXAMPLE));
  await expect(page.locator('verslag-toets [part~=verdict]').getByText(/^(Complete|Incomplete|To be reviewed)$/)).toBeVisible();
});

const FOLDER = fileURLToPath(new URL('../../tests/reports/', import.meta.url));

test('gives the very result of the command line', async ({ page, site }) => {
  await page.goto(site.origin);
  for (const name of reports) {
    const native: unknown = JSON.parse(cli(FOLDER, ...checkAs('json'), name));
    expect(await result(page, name, report(name)), name).toEqual(native);
  }
});

test('says what became of last year’s goals, as the command line does', async ({ page, site }) => {
  const [name, before] = ['lvb-lindenhof-2025.md', 'lvb-lindenhof-2023.txt'];
  await page.goto(site.origin);
  await result(page, name, report(name));
  const widget = page.locator('verslag-toets');
  const compared = widget.evaluate((host: VerslagToets) => new Promise((resolve) => host.addEventListener('verslagtoets-result', (event) => resolve(event.detail), { once: true })));
  await previous(page, before, report(before));
  const native = JSON.parse(cli(FOLDER, ...checkAs('json'), '--previous', before, name));
  expect(await compared).toEqual(native);
  const goals = native.files[0].previousGoals as { passage: unknown }[];
  expect(goals.length).toBeGreaterThan(5);
  await expect(widget.locator('[part~=previous-goals] tbody tr')).toHaveCount(goals.length);
  await expect(widget.getByText(`Vergeleken met ${before}.`)).toBeVisible();
  const places = widget.locator('[part~=previous-goals] button');
  await expect(places).toHaveCount(goals.filter(({ passage }) => passage !== null).length);
  await widget.getByRole('button', { name: 'Niet meer vergelijken' }).click();
  await expect(widget.locator('[part~=previous-goals]')).toHaveCount(0);
});

test('keeps the result where last year’s report cannot be read, and says why', async ({ page, site }) => {
  await page.goto(site.origin);
  await result(page, EXAMPLE, report(EXAMPLE));
  await previous(page, 'vorig.pdf', Buffer.from('%PDF-1.7\n'));
  const section = page.locator('verslag-toets [part~=previous]');
  await expect(section.getByRole('alert')).toContainText('Dit is een PDF');
  await expect(page.locator('verslag-toets [part~=verdict]')).toBeVisible();
  await expect(section.getByRole('button', { name: 'Verslag van vorig jaar kiezen' })).toBeEnabled();
});

test('the newest of many requests wins', async ({ page, site }) => {
  await page.goto(site.origin);
  const texts = Array.from({ length: 5 }, (_, index) => `${report(EXAMPLE)}\n\nVersie ${index}.\n`);
  const answers = await page.locator('verslag-toets').evaluate(
    async (host: VerslagToets, texts) => {
      await customElements.whenDefined('verslag-toets');
      const results = await Promise.all(texts.map((text, index) => host.check(text, { name: `${index}.md` })));
      return { paths: results.map((each) => each?.files[0]?.path ?? null), shown: host.result?.files[0]?.path };
    },
    texts,
  );
  expect(answers).toEqual({ paths: [null, null, null, null, '4.md'], shown: '4.md' });
});
