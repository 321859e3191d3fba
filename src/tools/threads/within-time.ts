import { createContext, Script } from 'node:vm';

/** Work has been broken off: it took too long. */
export class TimeIsUp extends Error {
  /** @param longest milliseconds */
  constructor(longest: number) {
    super(`it takes longer than ${longest / 1000} s`);
  }
}

// Node breaks off only what a script does; to it, a context hands what it is to do.
const script = new Script('work()');
const context = createContext({});

/**
 * Does work, and breaks it off where it takes too long, wherever it is: in a loop or in a regular expression. What it
 * was about to change may then be changed in part. Takes up to half a millisecond itself.
 *
 * @param longest milliseconds
 * @throws TimeIsUp
 */
export function withinTime<Result>(longest: number, work: () => Result): Result {
  context['work'] = work;
  try {
    return script.runInContext(context, { timeout: longest }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeIsUp(longest);
  } finally {
    context['work'] = undefined;
  }
}
