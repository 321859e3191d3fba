import { type Seconds, STAGES, type StageName } from '../model/stages.ts';

/** Adds up the time of each stage. A stage that never ran took 0 seconds. */
export class Stopwatch {
  readonly #now: () => number;
  readonly #began: number;
  readonly #spent = new Map<StageName, number>();
  #running: { readonly name: StageName; readonly since: number } | null = null;

  /** @param now milliseconds on a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
    this.#began = now();
  }

  lap(name: StageName): void {
    this.#close();
    this.#running = { name, since: this.#now() };
  }

  /** A share of the running stage's time, 0 to 1, was another stage's work, done with it. */
  credit(name: StageName, share: number): void {
    if (this.#running === null) return;
    const { name: running, since } = this.#running;
    const time = (this.#now() - since) * share;
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + time);
    this.#running = { name: running, since: since + time };
  }

  stop(): Seconds {
    this.#close();
    const stages = STAGES.map((name) => [name, toSeconds(this.#spent.get(name) ?? 0)] as const);
    return {
      ...(Object.fromEntries(stages) as Record<StageName, number>),
      total: toSeconds(this.#now() - this.#began),
    };
  }

  #close(): void {
    if (this.#running === null) return;
    const { name, since } = this.#running;
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + this.#now() - since);
    this.#running = null;
  }
}

function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
