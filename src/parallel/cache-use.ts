/** How stages use the cache and the processors. */
export interface CacheUse {
  /** Folder of the cache; `null` reads and writes none. */
  readonly cache: string | null;
  /** Ignore what the cache holds. */
  readonly fresh: boolean;
  /** Threads at once, this one included. */
  readonly jobs: number;
}

/** How many workers to start for so many items: none where starting them takes longer than they save. */
export function workersFor(items: number, worth: number, jobs: number): number {
  return items < worth ? 0 : jobs - 1;
}
