import type { UserConfig } from '@11ty/eleventy/UserConfig';

/** Wires Eleventy to the layouts. The pages come from `src/render/render.ts`, as global data. */
export default function eleventy(config: UserConfig) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setTemplateFormats('11ty.js');
}
