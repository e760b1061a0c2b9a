import type { Location } from '../engine/types.js';
import type { ShownFinding } from '../model/finding.js';
import type { Words } from '../words/index.js';

/** What the parts of the result share: the words, and the ways to a place and to a finding. */
export interface View {
  words: Words;
  /** The headings above a place, in short. */
  path(place: Location): string;
  /** Whether a place can be shown, in the draft or in the watched field. */
  canShow(place: Location): boolean;
  /** What the button says that shows a place. */
  showLabel(place: Location): string;
  show(place: Location, from: EventTarget | null): void;
  reveal(finding: ShownFinding): void;
}
