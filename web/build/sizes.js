// Compares what readers must download with the budget, in bytes.
import { readFile, readdir } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = new URL('..', import.meta.url);
const budget = JSON.parse(await readFile(new URL('budget.json', root), 'utf8'));
const names = (await readdir(new URL('dist', root))).filter((name) => /\.(js|wasm|html)$/.test(name));
const single = ['verslagtoets.iife.js', 'verslagtoets.html'];
const builds = {
  modules: names.filter((name) => !single.includes(name)),
  wasm: ['verslagtoets_bg.wasm'],
  script: ['verslagtoets.iife.js'],
  page: ['verslagtoets.html'],
};

let over = 0;
for (const [build, files] of Object.entries(builds)) {
  const bytes = await Promise.all(files.map((name) => readFile(new URL(`dist/${name}`, root))));
  // Each file travels on its own.
  const sum = (size) => bytes.reduce((total, file) => total + size(file), 0);
  const sizes = {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
  for (const [kind, size] of Object.entries(sizes)) {
    const limit = budget[build]?.[kind];
    const verdict = size <= limit ? 'within' : 'OVER';
    if (verdict === 'OVER') over++;
    console.log(`${build.padEnd(8)} ${kind.padEnd(7)} ${String(size).padStart(9)}  ${verdict} ${limit}`);
  }
}
if (over > 0) {
  console.error('The widget has outgrown web/budget.json: make it smaller, or raise the budget and say why.');
  process.exit(1);
}
