/** What the program's exit code says. The last good site survives all but the first. */
export const EXIT = {
  /** The site was published; faults of single articles are warnings. */
  published: 0,
  /** Content faults under `--strict`, or nothing to publish. */
  content: 1,
  /** A wrong command, option, folder or settings file. */
  usage: 2,
  /** A fault of Dateline's own. */
  fault: 3,
} as const satisfies Record<string, number>;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
