import type { LayoutTools } from '../../../layouts/layout.ts';
import type { HtmlPage } from '../../model/pages.ts';

/** A layout failed: that is no fault of what the project's owner says to Eleventy. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

interface LayoutData {
  readonly item: HtmlPage;
  readonly page: object;
}

type Render = (this: LayoutTools, data: never) => string | Promise<string>;

/** A layout as Eleventy runs it. */
export function wrapLayout({ data, render }: { readonly data: object; readonly render: Render }): object {
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
