/**
 * What was asked for cannot be done: a wrong option, a broken settings file, an output folder that is not
 * Dateline's. Ends the program with exit code 2; a fault of Dateline's own is any other error, and ends it with 3.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Also of one that comes from another thread: the class is lost on the way. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'hint' in error;
}
