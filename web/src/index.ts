export { VerslagToets } from './verslag-toets.js';
export type { VerslagtoetsErrorEvent, VerslagtoetsResultEvent, FailureDetail } from './events.js';
export type * from './engine/types.js';
export type { Cause } from './engine/failure.js';
