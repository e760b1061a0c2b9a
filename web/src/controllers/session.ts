import type { ReactiveControllerHost } from 'lit';
import type { ExportKind } from '../components/export.js';
import type { Draft } from '../draft.js';
import { Engine } from '../engine/engine.js';
import { failureOf, type Failure } from '../engine/failure.js';
import { Latest } from '../engine/latest.js';
import type { CheckOptions, FileResult, Lang, Verdict } from '../engine/types.js';
import type { FailureDetail } from '../events.js';
import { shown, type Shown } from '../model/shown.js';
import { save } from '../save.js';
import type { Words } from '../words/index.js';

/** Drafts of more bytes than this may keep a page without a worker busy for a while. */
const SLOW_BYTES = 200_000;
/** Checks that end sooner need no message about waiting. */
const SLOW_MS = 250;

/** What a session needs to know of its element, and whom it tells. */
export interface SessionHost extends ReactiveControllerHost {
  readonly wasmSrc: string | null;
  readonly year: number | null;
  readonly language: Lang;
  readonly words: Words;
  checked(shown: Shown): void;
  failed(detail: FailureDetail): void;
}

/** The draft in hand and what the engine says of it. */
export class Session {
  draft: Draft | null = null;
  shown: Shown | null = null;
  failure: (FailureDetail & { detail: string }) | null = null;
  /** Last year's report, which the draft is held against. */
  previous: Draft | null = null;
  /** Why last year's report was not read. */
  previousFailure = '';
  busy = false;
  /** What came of the last export. */
  saved = '';

  readonly #latest = new Latest();
  /** The result that changes are told against. */
  #before: FileResult | undefined;
  #under = 0;

  constructor(private readonly host: SessionHost) {}

  /** Gets the engine ready for a draft that is about to come. */
  prepare(): void {
    this.#engine().prepare();
  }

  /** Checks a draft; `null` where a newer one took its place. Throws the failure it has told of. */
  async run(draft: Draft): Promise<Shown | null> {
    // Not where the same draft is checked once more, as in another language.
    if (draft !== this.draft && (!draft.typed || !this.#before)) this.#before = this.shown?.file;
    this.draft = draft;
    this.failure = null;
    this.#under++;
    const slow = setTimeout(() => this.#setBusy(true), SLOW_MS);
    try {
      if (draft.data.length > SLOW_BYTES) await this.#announce();
      const output = await this.#latest.run(() => this.#engine().call('check', draft.data, this.#options(draft)));
      if (!output || this.draft !== draft) return null;
      const now = shown(output, this.#before, draft.typed ?? false);
      if (!now) return null;
      this.shown = now;
      this.failure = null;
      this.saved = '';
      this.host.checked(now);
      return now;
    } catch (thrown) {
      if (this.draft !== draft) return null;
      const failure = failureOf(thrown);
      if (failure.code === 'previous') {
        this.previous = null;
        this.previousFailure = failure.detail;
        return this.run(draft);
      }
      this.fail({ code: failure.code, message: this.host.words.causes[failure.code] }, failure.detail);
      throw failure;
    } finally {
      clearTimeout(slow);
      if (--this.#under === 0) this.#setBusy(false);
      this.host.requestUpdate();
    }
  }

  /** Checks the draft in hand once more, as in another language. */
  again(): void {
    if (this.draft) void this.run(this.draft).catch(() => {});
  }

  /** Holds the draft against last year's report, or no longer. */
  compare(previous: Draft | null): void {
    this.previous = previous;
    this.previousFailure = '';
    // What it finds is new, but nobody brought it about.
    this.#before = undefined;
    this.again();
    this.host.requestUpdate();
  }

  /** Says why last year's report was not read. */
  refusePrevious(reason: string): void {
    this.previousFailure = reason;
    this.host.requestUpdate();
  }

  clear(): void {
    this.draft = this.shown = this.failure = null;
    this.#before = undefined;
    this.saved = '';
    this.host.requestUpdate();
  }

  /** Shows why a draft was not checked. An older result does not stay: it would look like the answer. */
  fail(detail: FailureDetail, technical = ''): void {
    this.shown = null;
    this.failure = { ...detail, detail: technical };
    this.host.failed(detail);
    this.host.requestUpdate();
  }

  async save(kind: ExportKind): Promise<void> {
    const { draft, shown: now } = this;
    if (!draft || !now) return;
    try {
      const from = { engine: this.#engine(), draft, options: this.#options(draft), result: now.output.result };
      this.saved = await save(kind, from, this.host.words);
    } catch (thrown) {
      const failure: Failure = failureOf(thrown);
      this.saved = `${this.host.words.causes[failure.code]} ${failure.code === 'refused' ? failure.detail : ''}`;
    }
    this.host.requestUpdate();
  }

  get verdict(): Verdict | null {
    return this.shown?.file.verdict ?? null;
  }

  #engine(): Engine {
    return Engine.at(this.host.wasmSrc);
  }

  #options({ name }: Draft): CheckOptions {
    const { language: lang, year } = this.host;
    const { previous } = this;
    return {
      lang,
      ...(name && { name }),
      ...(year !== null && { year }),
      ...(previous && { previous: previous.data, previousName: previous.name }),
    };
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    this.host.requestUpdate();
  }

  /** Lets the message about waiting be painted first. */
  async #announce(): Promise<void> {
    this.#setBusy(true);
    await this.host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
