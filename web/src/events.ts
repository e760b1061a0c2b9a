import type { Cause, Failure } from './engine/failure.js';
import type { CheckResult } from './engine/types.js';

/** Fired after each check; the detail is the result as the command line gives it. */
export class VerslagtoetsResultEvent extends CustomEvent<CheckResult> {
  constructor(result: CheckResult) {
    super('verslagtoets-result', { detail: result, bubbles: true, composed: true });
  }
}

export interface FailureDetail {
  /** Stable name of the cause. */
  code: Cause | 'unreadable-file' | 'field-missing';
  /** What the widget tells its reader. */
  message: string;
}

/** Fired when a draft could not be checked at all. */
export class VerslagtoetsErrorEvent extends CustomEvent<FailureDetail> {
  constructor(detail: FailureDetail, readonly cause?: Failure) {
    super('verslagtoets-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'verslagtoets-result': VerslagtoetsResultEvent;
    'verslagtoets-error': VerslagtoetsErrorEvent;
  }
}
