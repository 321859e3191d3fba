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
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string }[]>;
  }
}

declare module '@11ty/eleventy/UserConfig' {
  export interface UserConfig {
    addExtension(ending: string, options: { key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    addTemplateFormats(ending: string): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
  }
}
