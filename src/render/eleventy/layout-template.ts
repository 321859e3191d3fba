import type { UserConfig } from '@11ty/eleventy/UserConfig';
import type { LayoutTools } from '../../../layouts/layout.ts';
import { ALL_KINDS, PAGE_KINDS } from '../../model/page-kinds.ts';
import type { HtmlPage } from '../../model/pages.ts';
import { LAYOUT_OF } from '../layouts.ts';

/** Beside other templates the layouts stand in a folder of their own: none has the same path. */
export const TEMPLATES = 'dateline';

/** A layout failed: that is no fault of what the project's owner says to Eleventy. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

interface LayoutData {
  readonly item: HtmlPage;
  readonly page: object;
}

type Render = (this: LayoutTools, data: never) => string | Promise<string>;

/** Gives Eleventy the layouts, as they were compiled with the program: it opens no file to run it. */
export function addLayouts(config: UserConfig): void {
  for (const kind of ALL_KINDS)
    config.addTemplate(`${TEMPLATES}/${PAGE_KINDS[kind].layout}.11ty.js`, wrapLayout(LAYOUT_OF[kind]));
}

/** A layout as Eleventy runs it. */
function wrapLayout({ data, render }: { readonly data: object; readonly render: Render }): object {
  return {
    data,
    async render(this: LayoutTools & { page: object }, shown: LayoutData) {
      // One object stands for all pages, and Eleventy leaves it that of the first.
      this.page = shown.page;
      try {
        return await render.call(this, shown as never);
      } catch (error) {
        throw new LayoutFault(`The page ${shown.item.url} could not be shown.`, { cause: error });
      }
    },
  };
}
