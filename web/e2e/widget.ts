import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import type { CheckResult } from '../src/engine/generated.js';

const REPORTS = new URL('../../tests/reports/', import.meta.url);

/** The reports that all parts of the project are tested on. */
export const reports = readdirSync(REPORTS).filter((name) => /\.(md|txt)$/.test(name)).sort();
export const report = (name: string) => readFileSync(new URL(name, REPORTS));

export type Answer = { result: CheckResult } | { error: { code: string; message: string } };

/** Drops a file on the widget and waits for what it says. */
export function drop(page: Page, name: string, bytes: Buffer): Promise<Answer> {
  return page.locator('verslag-toets').first().evaluate(
    async (widget, { name, base64 }) => {
      await customElements.whenDefined('verslag-toets');
      const said = new Promise<Answer>((resolve) => {
        const once = { once: true };
        widget.addEventListener('verslagtoets-result', (event) => resolve({ result: (event as CustomEvent).detail }), once);
        widget.addEventListener('verslagtoets-error', (event) => resolve({ error: (event as CustomEvent).detail }), once);
      });
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      widget.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      return said;
    },
    { name, base64: bytes.toString('base64') },
  );
}

/** Chooses last year's report. */
export async function previous(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('verslag-toets [part~=previous] input[type=file]').first().setInputFiles({ name, mimeType: '', buffer });
}

/** Drops a file on the widget; anything but a result is a failure of the test. */
export async function result(page: Page, name: string, bytes: Buffer): Promise<CheckResult> {
  const answer = await drop(page, name, bytes);
  if ('error' in answer) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.result;
}

/** Notes every refusal of the page's policy. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = ((globalThis as Record<string, unknown>)['refusals'] = []) as string[];
    addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return () => page.evaluate(() => (globalThis as Record<string, unknown>)['refusals'] as string[]);
}
