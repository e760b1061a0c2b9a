/** Why the engine gave no answer. */
export type Cause =
  /** The page's policy forbids wasm. */
  | 'wasm-blocked'
  /** The page's policy forbids fetching the wasm. */
  | 'fetch-blocked'
  /** The wasm is not where it should be. */
  | 'wasm-missing'
  /** The server sent something else, such as a login page. */
  | 'wasm-wrong'
  /** No connection, or a page opened from a folder. */
  | 'wasm-unreachable'
  /** The browser cannot run it. */
  | 'old-browser'
  /** The engine broke down on this draft. */
  | 'trap'
  /** Last year's report cannot be read; the detail says why, in the language of the reader. */
  | 'previous'
  /** The engine refused the request; the detail says why. */
  | 'refused';

/** A failure that survives the way from a worker to the page. */
export class Failure extends Error {
  override readonly name = 'VerslagtoetsFailure';

  constructor(
    /** Stable name of the cause. */
    readonly code: Cause,
    /** What the browser, server or engine said. */
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}

/** What was thrown by a call into the wasm, as a failure. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof Error && (thrown as { code?: unknown }).code === 'previous') return new Failure('previous', detail);
  const broken = thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError;
  return new Failure(broken ? 'trap' : 'refused', detail);
}
