// One page with everything inside, that allows itself nothing but what it holds.
import { createHash } from 'node:crypto';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Fills a template that has the places {{policy}}, {{style}} and {{script}}; the style stands in the template. */
export function page(template, script) {
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = /<style>([^]*?)<\/style>/.exec(template)?.[1] ?? '';
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(safe)} 'wasm-unsafe-eval'`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return template.replace('{{policy}}', () => policy).replace('{{script}}', () => safe);
}
