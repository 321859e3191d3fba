declare module '@citation-js/core' {
  /** References that the library has read. */
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    // biome-ignore lint/suspicious/noExplicitAny: whatever it has read; each test says what it expects
    readonly data: any;
  }
}
