import type { Site } from '../src/model/page-parts.ts';
import type { HtmlPage, PageKind } from '../src/model/pages.ts';
import type { Markup } from './html.ts';

type PageOf<Kind extends PageKind> = Extract<HtmlPage, { kind: Kind }>;

/** What Eleventy hands to a layout: the page at hand and the site that all pages share. */
export interface LayoutData<Kind extends PageKind> {
  readonly item: PageOf<Kind>;
  readonly site: Site;
}

/**
 * An Eleventy template that renders every page of one kind: paginated over the pages that the plan stage made
 * (see `src/render/render.ts`), one a file.
 *
 * @example export const { data, render } = layout('day', (page, site) => html`…`);
 */
export function layout<Kind extends PageKind>(kind: Kind, show: (page: PageOf<Kind>, site: Site) => Markup) {
  return {
    data: {
      pagination: { data: `pages.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: LayoutData<Kind>): string => item.url,
      eleventyExcludeFromCollections: true,
      layout: false,
    },
    render: ({ item, site }: LayoutData<Kind>): string => show(item, site).value,
  };
}
