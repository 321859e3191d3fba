export const STAGES = ['load', 'annotate', 'relate', 'plan', 'render', 'publish'] as const;
export type StageName = (typeof STAGES)[number];

export type Seconds = Readonly<Record<StageName | 'total', number>>;

/** What work took. */
export interface Spent {
  /** On the clock. */
  readonly seconds: Seconds;
  /** Of processors, of all threads of this process: they do not change with what else the machine does. */
  readonly cpuSeconds: Seconds;
}
