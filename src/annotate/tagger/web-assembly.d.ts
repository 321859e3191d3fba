/** As much of it as is used: what TypeScript knows of Node leaves it out. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }

  class Memory {
    constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
    /** As long as the memory is by now; shorter ones stay as they are. */
    readonly buffer: SharedArrayBuffer;
    /** @returns how many pages there were */
    grow(pages: number): number;
  }

  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: unknown;
  }
}
