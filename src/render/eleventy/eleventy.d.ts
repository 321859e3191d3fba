/** What Dateline, and what is written in `.eleventy.ts`, uses of Eleventy 3, which ships no types. */
declare module '@11ty/eleventy' {
  import type { Transform, UserConfig } from '@11ty/eleventy/UserConfig';

  /** A page as it was rendered. */
  export interface RenderedTemplate {
    readonly inputPath: string;
    /** `false` where the page is not to be written. */
    readonly outputPath: string | false;
    readonly url: string | false;
    readonly content: unknown;
    /** What was asked for by `dataFilterSelectors`. */
    readonly data?: Readonly<Record<string, unknown>>;
  }

  /** All settings, those of plugins included. */
  export interface MergedConfig {
    readonly keys: { package: string };
    /** Filters and shortcodes, as templates in JavaScript get them. */
    readonly javascriptFunctions: object;
    /** By their paths, from the folder of templates. */
    readonly virtualTemplates: object;
    readonly transforms: Record<string, Transform>;
    passthroughCopies: Record<string, PassthroughCopy>;
    readonly additionalWatchTargets: readonly string[];
  }

  export interface PassthroughCopy {
    /** From the root of the site; `true` for the same place as in the project. */
    readonly outputPath: string | true;
    readonly copyOptions: object;
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
    readonly config: MergedConfig & { readonly dir: object };
    readonly directories: {
      readonly data: string;
      readonly includes: string;
      readonly layouts: string | undefined;
      getUserspaceInstance(): object;
    };
    readonly writer: { writePassthroughCopy(paths: readonly string[]): Promise<unknown> };
    disableLogger(): void;
    init(): Promise<void>;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }

  export const HtmlBasePlugin: (config: UserConfig, options?: object) => void;
  export const IdAttributePlugin: (config: UserConfig, options?: object) => void;
  export const InputPathToUrlTransformPlugin: (config: UserConfig, options?: object) => void;
}

declare module '@11ty/eleventy/UserConfig' {
  import type { MergedConfig } from '@11ty/eleventy';

  /** `this` of what is called for a page. */
  export interface PageContext {
    readonly inputPath: string;
    /** `false`, and so the URL, where the page is for other pages alone. */
    readonly outputPath: string | false;
    readonly url: string | false;
  }

  export type Transform = (
    this: PageContext,
    content: string,
    outputPath: string | false,
  ) => string | Promise<string>;

  type Listener = (...told: never[]) => unknown;
  type Shown = (...given: never[]) => unknown;

  /** What renders templates of an ending of their own. */
  export interface Engine {
    readonly outputFileExtension: string;
    readonly useJavaScriptImport: boolean;
    readonly getInstanceFromInputPath: (path: string) => Promise<object>;
    readonly getData: readonly string[];
    readonly compile: (
      text: string,
      path: string,
    ) => Promise<(data: Readonly<Record<string, unknown>>) => unknown>;
  }

  export interface UserConfig {
    addAsyncFilter(name: string, filter: Shown): void;
    addAsyncShortcode(name: string, shortcode: Shown): void;
    addCollection(name: string, collect: (api: never) => unknown): void;
    addExtension(ending: string, engine: Engine): void;
    addFilter(name: string, filter: Shown): void;
    addGlobalData(name: string, data: unknown): void;
    addLayoutAlias(name: string, layout: string): void;
    addLinter(name: string, linter: (this: PageContext, content: string) => void): void;
    addPairedShortcode(name: string, shortcode: Shown): void;
    addPassthroughCopy(from: string | Readonly<Record<string, string>>, options?: object): void;
    addPlugin(plugin: (config: UserConfig, options?: never) => unknown, options?: object): void;
    addPreprocessor(
      name: string,
      endings: string,
      prepare: (this: { readonly inputPath: string }, data: object, content: string) => unknown,
    ): void;
    addShortcode(name: string, shortcode: Shown): void;
    addTemplate(path: string, content: object | string): void;
    addTemplateFormats(endings: string): void;
    addWatchTarget(path: string): void;
    addTransform(name: string, transform: Transform): void;
    on(event: 'eleventy.config', listener: (settings: { config: MergedConfig }) => void): void;
    on(event: string, listener: Listener): void;
    setLiquidOptions(options: object): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(endings: string): void;
    setUseGitIgnore(use: boolean): void;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdMs(milliseconds: number): void };
    };
    readonly dataFilterSelectors: Set<string>;
    readonly events: {
      listeners(event: string): readonly ((told: object) => unknown)[];
      off(event: string, listener: (told: object) => unknown): void;
    };
    /** What Eleventy takes for no templates. */
    readonly ignores: Set<string>;
    readonly htmlTransformer: {
      addUrlTransform(
        endings: string,
        change: (this: PageContext, url: string) => string,
        options?: { readonly priority?: number; readonly enabled?: () => boolean },
      ): void;
    };
  }
}
