import type { UserConfig } from '@11ty/eleventy/UserConfig';

/** Wires Eleventy to the layouts. The pages come from `src/render/render.ts`, as global data. */
export default function eleventy(config: UserConfig) {
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  return { templateFormats: ['11ty.ts'], markdownTemplateEngine: false, htmlTemplateEngine: false };
}
