/** What the plugin uses of Eleventy's configuration, of which Eleventy ships no types. */
export interface Host {
  readonly ignores: { add(pattern: string): unknown };
  addGlobalData(name: string, data: unknown): unknown;
  addTemplate(path: string, content: object | string): unknown;
  addTemplateFormats(endings: string): unknown;
  addWatchTarget(path: string, options?: { readonly resetConfig: boolean }): unknown;
  on(event: string, listener: (told: never) => unknown): unknown;
}
