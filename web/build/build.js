// Builds web/dist from web/src and web/wasm: modules, one classic script, one page.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { inlined } from './inlined.js';
import { page } from './page.js';
import { sharedPolicy } from './shared-policy.js';

const root = new URL('..', import.meta.url);
const path = (name) => new URL(name, root).pathname;

await rm(path('dist'), { recursive: true, force: true });
await mkdir(path('dist'), { recursive: true });
await modules();
const script = await single();
await writeFile(path('dist/verslagtoets.iife.js'), script);
await writeFile(path('dist/verslagtoets.html'), page(await readFile(path('page/index.html'), 'utf8'), script));

/** Modules for sites that can serve several files; the wasm and the worker are fetched at first use. */
async function modules() {
  const bundle = await rolldown({
    ...common(),
    input: { verslagtoets: path('src/index.ts'), define: path('src/define.ts'), worker: path('src/engine/worker.ts') },
    preserveEntrySignatures: 'strict',
    plugins: [sharedPolicy()],
  });
  await bundle.write({ ...output(), dir: path('dist'), format: 'es', chunkFileNames: 'verslagtoets-[name]-[hash].js' });
  await bundle.close();
  await copyFile(path('wasm/verslagtoets_bg.wasm'), path('dist/verslagtoets_bg.wasm'));
}

/** One classic script with everything inside. */
async function single() {
  const wasm = await readFile(path('wasm/verslagtoets_bg.wasm'));
  const entry = '\0single';
  const own = {
    name: 'single',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? `import ${JSON.stringify(path('src/define.ts'))};` : null),
  };
  const bundle = await rolldown({ ...common(), input: entry, plugins: [own, inlined(wasm), sharedPolicy()] });
  const { output: [chunk, ...others] } = await bundle.generate({ ...output(), format: 'iife', codeSplitting: false });
  await bundle.close();
  if (others.length > 0) throw new Error(`more than one file: ${others.map((file) => file.fileName)}`);
  return chunk.code;
}

function common() {
  return {
    cwd: path('.'),
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    tsconfig: path('tsconfig.json'),
    onLog: (level, log) => {
      if (level !== 'info' && level !== 'debug') throw new Error(log.message);
    },
  };
}

function output() {
  return { minify: true, entryFileNames: '[name].js', comments: { legal: true } };
}
