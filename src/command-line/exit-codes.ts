/** What the program's exit code says. `published` is said of all that was as it should be. The last good site survives all but the first. */
export const EXIT = {
  /** The site was published; faults of single articles are warnings. */
  published: 0,
  /** Content faults under `--strict`, nothing to publish, or what is not as it was published. */
  content: 1,
  /** A wrong command, option, folder or settings file. */
  usage: 2,
  /** A fault of Dateline's own. */
  fault: 3,
} as const satisfies Record<string, number>;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
