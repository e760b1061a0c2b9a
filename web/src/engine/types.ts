/** Shapes that cross the border with the engine, under the names that the widget knows them by. */
export type * from './generated.js';
export type { FindingResult as Finding, NoteResult as Note, OutputLang as Lang } from './generated.js';

/** What can be checked from script. */
export type DraftInput = Blob | ArrayBuffer | Uint8Array | string;
