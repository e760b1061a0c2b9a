import type { Cause } from './failure.js';
import type { CallName } from './runtime.js';

/** What the page asks of the worker. */
export type Request =
  | { id: number; name: 'load'; module: WebAssembly.Module }
  | { id: number; name: CallName; args: readonly unknown[] };

/** What the worker answers. */
export type Answer = { id: number; value: unknown } | { id: number; failure: { code: Cause; detail: string } };
