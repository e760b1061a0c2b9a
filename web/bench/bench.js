// Measures the widget's engine in a browser, beside peers: node bench/bench.js
import { chromium } from '@playwright/test';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const WEB = new URL('..', import.meta.url);
const REPORTS = new URL('../../tests/reports/', import.meta.url);
const BYTES = 46_000;
const TYPES = { html: 'text/html', js: 'text/javascript', wasm: 'application/wasm' };

/** The reports of the tests after one another, as long as a long report. */
async function draft() {
  const names = (await readdir(REPORTS)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, REPORTS), 'utf8')));
  const text = texts.join('\n\n');
  return text.repeat(Math.ceil(BYTES / text.length)).slice(0, BYTES);
}

const server = createServer(async (request, response) => {
  const path = request.url.split('?')[0];
  const type = TYPES[path.split('.').pop()] ?? 'application/octet-stream';
  if (path === '/') return response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Bench</title>');
  readFile(new URL(`.${path}`, WEB)).then(
    (body) => response.setHeader('Content-Type', type).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const executablePath = process.env.VERSLAGTOETS_CHROMIUM ?? '/usr/bin/chromium';
let version = '';

/** Runs a measurement in a fresh browser. */
async function on(measure, argument) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  version = browser.version();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  // What a page has to time with.
  await page.evaluate(() => {
    globalThis.many = async (runs, run) => {
      const times = [];
      for (let index = 0; index < runs; index++) {
        const start = performance.now();
        await run(index);
        times.push(performance.now() - start);
      }
      const [first] = times;
      times.shift();
      times.sort((one, other) => one - other);
      const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
      return { first, median: at(0.5), p99: at(0.99), runs };
    };
  });
  page.setDefaultTimeout(60_000);
  const found = await page.evaluate(measure, argument).catch((error) => ({ failed: error.message.split('\n')[0] }));
  await browser.close();
  return found;
}

/** Re-checks a changed text in a widget that follows a field; times all of it, or only what comes after the answer. */
async function typed({ text, part }) {
  await import('/dist/define.js');
  await customElements.whenDefined('verslag-toets');
  const field = document.body.appendChild(document.createElement('textarea'));
  field.id = 'draft';
  const widget = document.createElement('verslag-toets');
  widget.htmlFor = 'draft';
  document.body.appendChild(widget);
  const answers = [];
  widget.addEventListener('verslagtoets-result', () => answers.push(performance.now()));
  const drawn = [];
  const all = await many(100, async (index) => {
    await widget.check(`${text}${index}`, { name: 'verslag.md' });
    await widget.updateComplete;
    document.body.getBoundingClientRect();
    drawn.push(performance.now() - answers.at(-1));
  });
  if (part === 'all') return all;
  const [first, ...others] = drawn;
  others.sort((one, other) => one - other);
  return { first, median: others[Math.floor(others.length / 2)], p99: others[Math.floor(others.length * 0.99)], runs: drawn.length };
}

const text = await draft();
const measured = {
  'script start to defined': await on(() => many(1, () => import('/dist/define.js'))),
  'engine, from fetch to ready': await on(() =>
    many(1, async () => (await import('/wasm/verslagtoets.js')).default({ module_or_path: '/wasm/verslagtoets_bg.wasm' })),
  ),
  'widget, script start to ready (a draft of one line)': await on(() =>
    many(1, async () => {
      await import('/dist/define.js');
      await customElements.whenDefined('verslag-toets');
      await document.body.appendChild(document.createElement('verslag-toets')).check('# Kwaliteitsverslag 2024');
    }),
  ),
  'widget, script start to first verdict': await on(
    (text) =>
      many(1, async () => {
        await import('/dist/define.js');
        await customElements.whenDefined('verslag-toets');
        const widget = document.body.appendChild(document.createElement('verslag-toets'));
        await widget.check(text);
      }),
    text,
  ),
  'widget, re-check while typing, to the verdict shown': await on(typed, { text, part: 'all' }),
  'of which drawing on the page': await on(typed, { text, part: 'drawing' }),
  'engine, check of 46 kB Markdown while typing': await on(async (text) => {
    const engine = await import('/wasm/verslagtoets.js');
    await engine.default({ module_or_path: '/wasm/verslagtoets_bg.wasm' });
    return many(300, (index) => engine.check(`${text}${index}`, { name: 'verslag.md' }));
  }, text),
  'harper.js, check of the same': await on(async (text) => {
    const { LocalLinter } = await import('/bench/node_modules/harper.js/dist/index.js');
    const { binary } = await import('/bench/node_modules/harper.js/dist/binary.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return many(3, (index) => linter.lint(`${text}${index}`));
  }, text),
  'axe-core, check of a page of the same text': await on(async (text) => {
    await import('/bench/node_modules/axe-core/axe.min.js');
    document.documentElement.lang = 'nl';
    for (const line of text.split('\n').filter(Boolean)) document.body.appendChild(document.createElement('p')).textContent = line;
    return many(5, () => axe.run());
  }, text),
};
console.log(`Chromium ${version}, ${text.length} characters, times in ms`);
console.table(Object.fromEntries(Object.entries(measured).map(([name, found]) => [name, rounded(found)])));

const payload = {
  'verslagtoets, all of the first check': ['define.js', 'worker.js', ...(await chunks()), 'verslagtoets_bg.wasm'].map((name) => `dist/${name}`),
  'verslagtoets, one script': ['dist/verslagtoets.iife.js'],
  'verslagtoets, one page': ['dist/verslagtoets.html'],
  'harper.js, with its binary': ['bench/node_modules/harper.js/dist/index.js', 'bench/node_modules/harper.js/dist/harper_wasm_bg.wasm'],
  'verslagtoets, of which the engine': ['dist/verslagtoets_bg.wasm'],
  'mammoth (reads .docx only)': ['bench/node_modules/mammoth/mammoth.browser.min.js'],
  'axe-core': ['bench/node_modules/axe-core/axe.min.js'],
};
console.table(Object.fromEntries(await Promise.all(Object.entries(payload).map(async ([name, files]) => [name, await sizes(files)]))));
server.close();

async function chunks() {
  return (await readdir(new URL('dist', WEB))).filter((name) => /^verslagtoets(-.*)?\.js$/.test(name));
}

async function sizes(files) {
  try {
    const all = await Promise.all(files.map((file) => readFile(new URL(file, WEB))));
    const sum = (size) => all.reduce((total, file) => total + size(file), 0);
    return { raw: sum((file) => file.length), gzip: sum((file) => gzipSync(file, { level: 9 }).length), brotli: sum((file) => brotliCompressSync(file).length) };
  } catch (error) {
    return { failed: error.code };
  }
}

function rounded(found) {
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 100) / 100 : value]));
}
