/** What Dateline uses of Eleventy 3, which ships no types. */
declare module '@11ty/eleventy' {
  import type { UserConfig } from '@11ty/eleventy/UserConfig';

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: UserConfig) => void },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}

declare module '@11ty/eleventy/UserConfig' {
  export interface UserConfig {
    addExtension(ending: string, options: { key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    addTransform(name: string, transform: (content: string) => string): void;
    addTemplateFormats(ending: string): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
  }
}
