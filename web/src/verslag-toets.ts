import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Field } from './controllers/field.js';
import { Highlights } from './controllers/highlights.js';
import { Intake } from './controllers/intake.js';
import { Language } from './controllers/language.js';
import { Navigator } from './controllers/navigator.js';
import { Session } from './controllers/session.js';
import { Width } from './controllers/width.js';
import { draftOf, type Draft } from './draft.js';
import type { CheckResult, DraftInput, Lang, Report, Verdict } from './engine/types.js';
import { VerslagtoetsErrorEvent, VerslagtoetsResultEvent, type FailureDetail } from './events.js';
import type { Shown } from './model/shown.js';
import { draftMarks, page } from './page.js';
import { styles } from './styles/index.js';
import { wordsOf, type Words } from './words/index.js';

/**
 * `<verslag-toets>`: checks a draft quality report in the browser.
 *
 * Fires `verslagtoets-result` and `verslagtoets-error`; in a form its value is the verdict.
 */
export class VerslagToets extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;
  static override readonly properties = {
    htmlFor: { attribute: 'for' },
    wasmSrc: { attribute: 'wasm-src' },
    year: { type: Number },
    requiredComplete: { type: Boolean, attribute: 'required-complete', reflect: true },
  };

  /** Id of a field or element of the page to watch. */
  declare htmlFor: string | null;
  /** Address of the wasm, where it is not beside the script. */
  declare wasmSrc: string | null;
  /** The reporting year, where the page knows better than the draft. */
  declare year: number | null;
  /** Whether a form with a draft that is not complete is invalid. */
  declare requiredComplete: boolean;

  readonly #internals = this.attachInternals();
  readonly #language = new Language(this, () => this.#session.again());
  readonly #width = new Width(this);
  readonly #highlights = new Highlights();
  readonly #session = new Session(this);
  readonly #intake = new Intake(
    this,
    (draft) => this.#take(draft),
    (draft) => void this.#compare(draft).catch(() => {}),
  );
  readonly #navigator = new Navigator(this, () => this.#session.shown?.places, () => this.#field);
  #field: Field | null = null;
  #disabled = false;

  constructor() {
    super();
    this.htmlFor = null;
    this.wasmSrc = null;
    this.year = null;
    this.requiredComplete = false;
  }

  /**
   * Checks a draft. Gives `null` where a newer check took its place; throws a failure with a stable `code` where the
   * draft could not be checked at all.
   */
  async check(input: DraftInput, options: { name?: string } = {}): Promise<CheckResult | null> {
    return this.#check(draftOf(input, options.name));
  }

  /** Holds the draft against last year's report: what became of its goals? `null` ends that. */
  async compare(previous: DraftInput | null, options: { name?: string } = {}): Promise<void> {
    if (previous === null) this.#session.compare(null);
    else await this.#compare(draftOf(previous, options.name));
  }

  /** The result of the last check. */
  get result(): CheckResult | null {
    return this.#session.shown?.output.result ?? null;
  }

  /** The report as recognised in the last check. */
  get report(): Report | null {
    return this.#session.shown?.output.report ?? null;
  }

  /** The words that the widget speaks in. */
  get words(): Words {
    return wordsOf(this.language);
  }

  /** The language of the nearest `lang`. */
  get language(): Lang {
    return this.#language.value;
  }

  /** Whether drafts are taken by drop, button and paste. */
  get takes(): boolean {
    return !this.#disabled && !this.htmlFor;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  get type(): string {
    return this.localName;
  }

  /** The verdict. */
  get value(): Verdict | null {
    return this.#session.verdict;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formResetCallback(): void {
    this.#session.clear();
    this.#navigator.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** A draft is about to come. */
  prepare(): void {
    this.#session.prepare();
  }

  /** A check has ended. */
  checked(now: Shown): void {
    this.#navigator.reset();
    this.dispatchEvent(new VerslagtoetsResultEvent(now.output.result));
  }

  /** A draft could not be checked. */
  failed(detail: FailureDetail): void {
    this.dispatchEvent(new VerslagtoetsErrorEvent(detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
    // The marks were taken off when it was taken out of the page.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#highlights.clear();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button:not([hidden])')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor') && this.hasUpdated) this.#watch();
    if ((changed.has('year') || changed.has('wasmSrc')) && this.hasUpdated) this.#session.again();
  }

  protected override render(): TemplateResult {
    return page({
      words: this.words,
      language: this.language,
      width: this.#width.value,
      watches: this.htmlFor !== null,
      disabled: this.#disabled,
      session: this.#session,
      intake: this.#intake,
      navigator: this.#navigator,
    });
  }

  protected override updated(): void {
    const { shown } = this.#session;
    const marks = shown && this.#navigator.draftOpen ? draftMarks(shown, this.#navigator.span) : [];
    this.#highlights.paint(this.renderRoot as ShadowRoot, marks);
    this.#internals.setFormValue(this.value);
    this.#validate();
  }

  #validate(): void {
    if (!this.requiredComplete || this.value === 'complete') {
      this.#internals.setValidity({});
      return;
    }
    const message = this.value === null ? this.words.requiredMissing : this.words.requiredIncomplete;
    const anchor = this.renderRoot.querySelector<HTMLElement>('button') ?? undefined;
    this.#internals.setValidity(this.value === null ? { valueMissing: true } : { customError: true }, message, anchor);
  }

  #take(draft: Promise<Draft | null>): void {
    // Told of already, by the message and the event.
    void this.#check(draft).catch(() => {});
  }

  async #compare(reading: Promise<Draft>): Promise<void> {
    try {
      this.#session.compare(await reading);
    } catch (thrown) {
      this.#session.refusePrevious(this.words.unreadableFile);
      throw thrown;
    }
  }

  async #check(reading: Promise<Draft | null>): Promise<CheckResult | null> {
    let draft: Draft | null;
    try {
      draft = await reading;
    } catch (thrown) {
      this.#session.fail({ code: 'unreadable-file', message: this.words.unreadableFile }, String(thrown));
      throw thrown;
    }
    const now = draft && (await this.#session.run(draft));
    return now?.output.result ?? null;
  }

  #watch(): void {
    this.#unwatch();
    if (!this.htmlFor) return;
    this.#navigator.draftOpen = false;
    const root = this.getRootNode() as Document | ShadowRoot;
    const target = root.getElementById(this.htmlFor);
    if (!target) {
      // The page may still be growing.
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#watch(), { once: true });
      else this.#session.fail({ code: 'field-missing', message: this.words.noField(this.htmlFor) });
      return;
    }
    this.#field = new Field(target, (text) => {
      const name = `${this.words.fieldDraft}${Field.extension(target)}`;
      if (text.trim()) this.#take(Promise.resolve({ data: text, name, typed: true }));
      else this.#session.clear();
    });
    this.#field.start();
  }

  #unwatch(): void {
    this.#field?.stop();
    this.#field = null;
  }
}
