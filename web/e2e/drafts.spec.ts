import { execFileSync } from 'node:child_process';
import { docx, odt } from './packages.js';
import { expect, test } from './server.js';
import { report, reports, result } from './widget.js';

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

test('gives the very result of the command line', async ({ page, site }) => {
  const program = process.env.VERSLAGTOETS;
  if (!program) throw new Error('VERSLAGTOETS must name the built command line; `cargo xtask test` sees to it');
  const folder = new URL('../../tests/reports/', import.meta.url);
  await page.goto(site.origin);
  for (const name of reports) {
    const arguments_ = ['check', '--format', 'json', '--fail-on', 'never', name];
    const native: unknown = JSON.parse(execFileSync(program, arguments_, { cwd: folder, encoding: 'utf8' }));
    expect(await result(page, name, report(name)), name).toEqual(native);
  }
});
