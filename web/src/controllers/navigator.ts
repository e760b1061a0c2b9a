import type { LitElement } from 'lit';
import type { Location } from '../engine/types.js';
import type { FindingClass, ShownFinding } from '../model/finding.js';
import type { Places, Span } from '../model/place.js';
import type { Field } from './field.js';

/** The ways between a finding and its place. Focus moves only where its reader asks for it. */
export class Navigator {
  readonly hidden = new Set<FindingClass>();
  /** Key of the finding that was revealed last. */
  current: string | null = null;
  /** The place that was shown last. */
  span: Span | null = null;
  draftOpen = true;
  #origin: HTMLElement | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly places: () => Places | undefined,
    private readonly field: () => Field | null,
  ) {}

  canShow(place: Location): boolean {
    return this.inField(place) || this.#find(place) !== null;
  }

  /** Whether a place is shown in the watched field, not in the draft as read. */
  inField(place: Location): boolean {
    return this.field()?.canShow(place) ?? false;
  }

  async show(place: Location, from: EventTarget | null): Promise<void> {
    const field = this.field();
    if (field?.canShow(place)) {
      field.show(place);
      return;
    }
    this.span = this.#find(place);
    if (!this.span) return;
    this.#origin = from instanceof HTMLElement ? from : null;
    this.draftOpen = true;
    await this.#drawn();
    this.#go(`[data-block="${this.span.block}"]`);
  }

  async reveal(finding: ShownFinding): Promise<void> {
    this.hidden.delete(finding.class);
    this.current = finding.key;
    await this.#drawn();
    this.#go(`[data-finding="${finding.key}"]`);
  }

  /** Back to where a place was asked for. */
  back(): void {
    this.#origin?.focus();
    this.#origin = null;
  }

  toggle(name: FindingClass): void {
    if (!this.hidden.delete(name)) this.hidden.add(name);
    this.host.requestUpdate();
  }

  setDraftOpen(open: boolean): void {
    this.draftOpen = open;
    this.host.requestUpdate();
  }

  /** A new draft has other places. */
  reset(): void {
    this.span = null;
    this.#origin = null;
  }

  #find(place: Location): Span | null {
    return this.places()?.find(place) ?? null;
  }

  async #drawn(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  #go(selector: string): void {
    const target = this.host.renderRoot.querySelector<HTMLElement>(selector);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }
}
