/** Runs one build at a time. What is asked for during a build is done once, after it. */
export class Rebuilder {
  readonly #build: () => Promise<void>;
  readonly #wait: number;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  /** @param wait milliseconds of quiet before a build begins: an editor saves in several steps */
  constructor(build: () => Promise<void>, wait: number) {
    this.#build = build;
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
    this.#running = this.#build().finally(() => {
      this.#running = null;
      if (!this.#again) return;
      this.#again = false;
      this.request();
    });
  }
}
