import { expect, test } from './server.js';
import { drop, report, result, watchPolicy } from './widget.js';

const NAME = 'polikliniek-overwaard-2025.md';
const DRAFT = report(NAME);

test('keeps to a strict policy and asks only for its own files, before the first draft', async ({ page, site }) => {
  const refusals = await watchPolicy(page);
  await page.goto(site.origin);
  await page.locator('verslag-toets').getByRole('button').first().waitFor();
  expect(site.asked.filter((path) => path.endsWith('.wasm')), 'nothing heavy before it is needed').toEqual([]);
  await result(page, NAME, DRAFT);
  expect(site.asked.filter((path) => path.endsWith('.wasm'))).toEqual(['/dist/verslagtoets_bg.wasm']);
  const loaded = site.asked.length;
  await result(page, NAME, DRAFT);
  await page.waitForTimeout(300);
  expect(site.asked.slice(loaded)).toEqual([]);
  expect(site.asked.filter((path) => !/^\/(dist\/|$|favicon)/.test(path))).toEqual([]);
  expect(await refusals()).toEqual([]);
});

test('gets ready while its reader looks for the file', async ({ page, site }) => {
  await page.goto(site.origin);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await chooser;
  await expect.poll(() => site.asked).toContain('/dist/verslagtoets_bg.wasm');
});

test('works where a proxy has lost the script of the worker', async ({ page, site }) => {
  site.instead.set('/dist/worker.js', { status: 404, body: 'Not found' });
  await page.goto(site.origin);
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
});

test('works on the page where the policy allows no worker', async ({ page, site }) => {
  site.policy = site.policy.replace("worker-src 'self'", "worker-src 'none'");
  await page.goto(site.origin);
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
});

test('works when it is loaded twice', async ({ page, site }) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  site.body += '<script type="module" src="/dist/define.js?again"></script><script src="/dist/verslagtoets.iife.js"></script>';
  await page.goto(site.origin);
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('works as one classic script, without fetching anything', async ({ page, site }) => {
  site.policy = site.policy.replace("connect-src 'self'", "connect-src 'none'");
  site.body = '<script src="/dist/verslagtoets.iife.js"></script><verslag-toets></verslag-toets>';
  await page.goto(site.origin);
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
  expect(site.asked.filter((path) => path.startsWith('/dist/'))).toEqual(['/dist/verslagtoets.iife.js']);
});

test('does not mind a wrong MIME type of the wasm', async ({ page, site }) => {
  site.instead.set('/dist/verslagtoets_bg.wasm', { type: 'text/plain' });
  await page.goto(site.origin);
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
});

const wasm = '/dist/verslagtoets_bg.wasm';
const causes = {
  'wasm-missing': { instead: { status: 404, body: 'Not found' } },
  'wasm-wrong': { instead: { type: 'text/html', body: '<title>Sign in</title>' } },
  'wasm-blocked': { policy: [" 'wasm-unsafe-eval'", ''] },
  'fetch-blocked': { policy: ["connect-src 'self'", "connect-src 'none'"] },
} as const;

for (const [code, host] of Object.entries(causes)) {
  test(`names the cause: ${code}`, async ({ page, site }) => {
    if ('instead' in host) site.instead.set(wasm, host.instead);
    if ('policy' in host) site.policy = site.policy.replace(host.policy[0], host.policy[1]);
    await page.goto(site.origin);
    const answer = await drop(page, NAME, DRAFT);
    expect(answer).toMatchObject({ error: { code } });
    if ('error' in answer) await expect(page.getByText(answer.error.message).first()).toBeVisible();
  });
}

test('takes a fresh instance after a trap', async ({ page, site }) => {
  // On the page, where the test can reach the instance.
  site.policy = site.policy.replace("worker-src 'self'", "worker-src 'none'");
  await page.addInitScript(() => {
    const real = WebAssembly.instantiate as (...args: unknown[]) => Promise<WebAssembly.Instance>;
    let instances = 0;
    WebAssembly.instantiate = (async (...args: unknown[]) => {
      const instance = await real.apply(WebAssembly, args);
      if (++instances > 1) return instance;
      const check = () => {
        throw new WebAssembly.RuntimeError('unreachable');
      };
      return Object.create(WebAssembly.Instance.prototype, { exports: { value: { ...instance.exports, check } } });
    }) as typeof WebAssembly.instantiate;
  });
  await page.goto(site.origin);
  expect(await drop(page, NAME, DRAFT)).toMatchObject({ error: { code: 'trap' } });
  expect((await result(page, NAME, DRAFT)).files).toHaveLength(1);
});
