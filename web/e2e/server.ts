import { test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const WEB = new URL('../', import.meta.url);
const TYPES: Record<string, string> = { css: 'text/css', html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm' };

/** What the documentation tells a strict intranet to send. */
export const POLICY = documented();

function documented(): string {
  const documents = ['README.md', 'docs/INTRANET.md', 'docs/INTRANET.nl.md'].map((name) => readFileSync(new URL(`../${name}`, WEB), 'utf8'));
  const policies = new Set(documents.map((text) => /^Content-Security-Policy: (.+)$/m.exec(text)?.[1]));
  const [policy] = policies;
  if (!policy || policies.size > 1) throw new Error('the documents name different policies');
  return policy;
}

/** A site that includes the widget. */
export interface Site {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  policy: string;
  lang: string;
  body: string;
  /** Answers given in place of a built file. */
  instead: Map<string, { status?: number; type?: string; body?: string | Buffer }>;
}

export const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site: Site = { origin: '', asked: [], policy: POLICY, lang: 'nl', body: '', instead: new Map() };
    const server = createServer(async (request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      site.asked.push(path);
      const headers = { 'Content-Security-Policy': site.policy, 'X-Content-Type-Options': 'nosniff' };
      const send = (status: number, type: string, body: string | Buffer) =>
        response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
      if (path === '/') return send(200, TYPES.html!, `<!doctype html><html lang="${site.lang}"><title>Intranet</title>${site.body}`);
      const type = TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream';
      const other = site.instead.get(path);
      try {
        const body = other?.body ?? (await readFile(new URL(`.${path}`, WEB)));
        send(other?.status ?? 200, other?.type ?? type, body);
      } catch {
        send(404, 'text/plain', 'Not found');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site.body = '<script type="module" src="/dist/define.js"></script><verslag-toets></verslag-toets>';
    await use(site);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export { expect } from '@playwright/test';
