/** Runs one build at a time. What is asked for during a build is done once, after it. */
export class Rebuilder {
  readonly #build: () => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  readonly #wait: number;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  /**
   * @param wait milliseconds of quiet before a build begins: an editor saves in several steps
   * @param onFault takes what a build throws; the next change is built all the same
   */
  constructor(build: () => Promise<void>, wait: number, onFault: (error: unknown) => void) {
    this.#build = build;
    this.#onFault = onFault;
    this.#wait = wait;
  }

  request(): void {
    if (this.#running !== null) {
      this.#again = true;
      return;
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), this.#wait);
  }

  /** No build begins any more; resolves when the one that is running has ended. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#again = false;
    await this.#running;
  }

  #begin(): void {
    this.#timer = null;
    this.#running = this.#build()
      .catch(this.#onFault)
      .finally(() => {
        this.#running = null;
        if (!this.#again) return;
        this.#again = false;
        this.request();
      });
  }
}
