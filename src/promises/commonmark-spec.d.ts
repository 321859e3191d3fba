declare module 'commonmark-spec' {
  /** An example of the specification: what is written, and what it becomes. Tabs are shown as `→`. */
  export interface Example {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  }
  export const tests: readonly Example[];
}
