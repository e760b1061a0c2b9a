/** Runs at most one job at a time and keeps at most one waiting: the newest wins. */
export class Latest {
  #running = false;
  #waiting: { skip: () => void; run: () => void } | undefined;

  /** What the job gives, or `undefined` where a newer one took its place. */
  async run<Value>(job: () => Promise<Value>): Promise<Value | undefined> {
    if (this.#running) {
      this.#waiting?.skip();
      const turn = await new Promise<boolean>((resolve) => {
        this.#waiting = { skip: () => resolve(false), run: () => resolve(true) };
      });
      if (!turn) return undefined;
    }
    this.#running = true;
    try {
      const value = await job();
      return this.#waiting ? undefined : value;
    } finally {
      const next = this.#waiting;
      this.#waiting = undefined;
      this.#running = next !== undefined;
      next?.run();
    }
  }
}
