import type { Spent, StageName } from '../model/stages.ts';
import { Stopwatch } from './stopwatch.ts';

/** Adds up what each stage takes: time on the clock, and of processors. */
export class StageTimes {
  readonly #watches: readonly [clock: Stopwatch, cpu: Stopwatch];

  /**
   * @param now milliseconds on a clock that never goes back
   * @param worked milliseconds that processors have worked for this process
   */
  constructor(now: () => number = () => performance.now(), worked: () => number = readWorked) {
    this.#watches = [new Stopwatch(now), new Stopwatch(worked)];
  }

  lap(name: StageName): void {
    for (const watch of this.#watches) watch.lap(name);
  }

  /** A share of the running stage's time, 0 to 1, was another stage's work, done with it. */
  credit(name: StageName, share: number): void {
    for (const watch of this.#watches) watch.credit(name, share);
  }

  stop(): Spent {
    const [clock, cpu] = this.#watches;
    return { seconds: clock.stop(), cpuSeconds: cpu.stop() };
  }
}

function readWorked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
