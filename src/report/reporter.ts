import type { Spent, StageName } from '../model/stages.ts';
import { StageTimes } from './stage-times.ts';

/** How a build tells what it is doing, stage by stage, and how long each stage took. */
export interface Reporter {
  /** A stage begins, and the one before it ends. */
  stage(name: StageName): void;
  /** A share of the stage's time so far, 0 to 1, was another stage's work, done with it. */
  credit(name: StageName, share: number): void;
  /** Within a stage: so many of so many articles, pages or files are done. */
  progress(done: number, total: number): void;
  /** Something is to be known that is no fault of an article. A sentence. */
  note(text: string): void;
  /** The last stage ends. Says what each took. */
  finish(): Spent;
}

/** Shows nothing. */
export function createSilentReporter(): Reporter {
  const watch = new StageTimes();
  return {
    stage: (name) => watch.lap(name),
    credit: (name, share) => watch.credit(name, share),
    progress: () => {},
    note: () => {},
    finish: () => watch.stop(),
  };
}
