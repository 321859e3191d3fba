/** What Dateline uses of Eleventy 3, which ships no types. */
declare module '@11ty/eleventy' {
  import type { UserConfig } from '@11ty/eleventy/UserConfig';

  /** A page as it was rendered. */
  export interface RenderedTemplate {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        loader: 'esm';
        quietMode: boolean;
        config: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}

declare module '@11ty/eleventy/UserConfig' {
  export interface UserConfig {
    addGlobalData(name: string, data: unknown): void;
    addTemplate(path: string, content: object): void;
    on(
      event: 'eleventy.config',
      listener: (settings: { config: { keys: { package: string } } }) => void,
    ): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(endings: string): void;
    setUseGitIgnore(use: boolean): void;
  }
}
