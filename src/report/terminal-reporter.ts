import type { StageName } from '../model/stages.ts';
import type { Reporter } from './reporter.ts';
import { StageTimes } from './stage-times.ts';

/** Where the progress line is drawn: standard error, where that is a terminal. */
interface Screen {
  /** 0 or absent where the terminal does not say. */
  readonly columns?: number;
  write(text: string): unknown;
}

const VERBS = {
  load: 'Looking for articles',
  annotate: 'Reading articles, finding names',
  relate: 'Relating articles',
  plan: 'Planning pages',
  render: 'Writing pages',
  publish: 'Publishing',
} as const satisfies Record<StageName, string>;

/** At most one redraw in this many milliseconds: drawing must not slow the work down. */
const REDRAW_AFTER = 80;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001B[K';

/** A stage is watched so long before it is said how much longer it will take, in milliseconds. */
const TELLING = 1000;

/** Where the reporter reads the time, in milliseconds on a clock that never goes back, and the memory in use, in megabytes. */
interface Gauges {
  now(): number;
  memory(): number;
}

const GAUGES: Gauges = {
  now: () => performance.now(),
  memory: () => Math.round(process.memoryUsage.rss() / 2 ** 20),
};

/** One line that is drawn over and over, and is gone when the build ends: stage, count, time left, rate, memory. */
export function createTerminalReporter(screen: Screen, { now, memory }: Gauges = GAUGES): Reporter {
  const watch = new StageTimes(now);
  let verb = '';
  let drawn = Number.NEGATIVE_INFINITY;
  /** Of the stage: when it first said how far it was, and how far that was. */
  let from: { readonly time: number; readonly done: number } | null = null;
  const draw = (detail: string) => {
    drawn = now();
    const line = `${verb}${detail}, ${memory()} MB`;
    screen.write(CLEAR_LINE + line.slice(0, (screen.columns || USUAL_COLUMNS) - 1));
  };
  return {
    stage(name) {
      watch.lap(name);
      verb = VERBS[name];
      from = null;
      draw(' …');
    },
    credit: (name, share) => watch.credit(name, share),
    progress(done, total) {
      const time = now();
      from ??= { time, done };
      if (done < total && time - drawn < REDRAW_AFTER) return;
      const rate = time - from.time < TELLING ? 0 : ((done - from.done) / (time - from.time)) * 1000;
      draw(`  ${done} of ${total}${rate === 0 ? '' : tellPace(rate, total - done)}`);
    },
    note: (text) => screen.write(`${CLEAR_LINE}${text}\n`),
    finish() {
      screen.write(CLEAR_LINE);
      return watch.stop();
    },
  };
}

/** @param rate a second */
function tellPace(rate: number, left: number): string {
  const seconds = Math.ceil(left / rate);
  const time = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `, ${time} left at ${Math.round(rate)} a second`;
}
