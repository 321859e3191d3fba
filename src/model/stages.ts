export const STAGES = ['load', 'annotate', 'relate', 'plan', 'render', 'publish'] as const;
export type StageName = (typeof STAGES)[number];

/** Wall-clock seconds. */
export type Seconds = Readonly<Record<StageName | 'total', number>>;
