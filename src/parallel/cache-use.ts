/** How stages use the cache and the processors. */
export interface CacheUse {
  /** Folder of the cache; `null` reads and writes none. */
  readonly cache: string | null;
  /** Ignore what the cache holds. */
  readonly fresh: boolean;
  /** Use what the cache holds, and write nothing to it. */
  readonly readOnly?: boolean;
  /** Threads at once, this one included. */
  readonly jobs: number;
}
