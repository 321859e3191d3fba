import type { Reporter } from './reporter.ts';
import type { StageName } from './stages.ts';
import { Stopwatch } from './stopwatch.ts';

/** Where the progress line is drawn: standard error, where that is a terminal. */
export interface Screen {
  /** 0 or absent where the terminal does not say. */
  readonly columns?: number;
  write(text: string): unknown;
}

const VERBS = {
  load: 'Reading articles',
  annotate: 'Finding names and dates',
  relate: 'Relating articles',
  plan: 'Planning pages',
  render: 'Writing pages',
  publish: 'Publishing',
} as const satisfies Record<StageName, string>;

/** At most one redraw in this many milliseconds: drawing must not slow the work down. */
const REDRAW_AFTER = 80;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001B[K';

/** One line that is drawn over and over, and is gone when the build ends. */
export function createTerminalReporter(
  screen: Screen,
  now: () => number = () => performance.now(),
): Reporter {
  const watch = new Stopwatch(now);
  let verb = '';
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (detail: string) => {
    drawn = now();
    screen.write(CLEAR_LINE + `${verb}${detail}`.slice(0, (screen.columns || USUAL_COLUMNS) - 1));
  };
  return {
    stage(name) {
      watch.lap(name);
      verb = VERBS[name];
      draw(' …');
    },
    progress(done, total) {
      if (done < total && now() - drawn < REDRAW_AFTER) return;
      draw(`  ${done} of ${total}`);
    },
    finish() {
      screen.write(CLEAR_LINE);
      return watch.stop();
    },
  };
}
