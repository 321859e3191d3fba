import type { PageKind } from '../src/model/page-kinds.ts';
import type { Site } from '../src/model/page-parts.ts';
import type { HtmlPage } from '../src/model/pages.ts';
import { Markup } from './html.ts';

type PageOf<Kind extends PageKind> = Extract<HtmlPage, { kind: Kind }>;

/** What Eleventy hands to a layout. */
export interface LayoutData<Kind extends PageKind> {
  /** The page at hand. */
  readonly item: PageOf<Kind>;
  readonly dateline: {
    /** What all pages share. */
    readonly site: Site;
  };
  /** Global data of `.eleventy.ts`. */
  readonly [name: string]: unknown;
}

/** Filters and shortcodes of `.eleventy.ts` and of plugins, by name; those that are asynchronous give promises. */
export interface LayoutTools {
  readonly [name: string]: (...given: readonly never[]) => unknown;
}

/** What the module of a layout exports. */
export interface LayoutModule<Kind extends PageKind> {
  /** How Eleventy paginates over the pages. */
  readonly data: object;
  readonly render: (this: LayoutTools, data: LayoutData<Kind>) => string | Promise<string>;
}

/**
 * An Eleventy template that renders every page of one kind: paginated over the pages that the plan stage made
 * (see `src/render/render.ts`), one a file.
 *
 * @param show called with the filters and shortcodes of `.eleventy.ts` as `this`
 * @example export const { data, render } = layout('day', (page, site) => html`…`);
 * @example export const { data, render } = layout('day', async function (page) {
 *   return html`…${new Markup(String(await this['weather'](page.day)))}`;
 * });
 */
export function layout<Kind extends PageKind>(
  kind: Kind,
  show: (
    this: LayoutTools,
    page: PageOf<Kind>,
    site: Site,
    data: LayoutData<Kind>,
  ) => Markup | Promise<Markup>,
): LayoutModule<Kind> {
  return {
    data: {
      pagination: { data: `dateline.pages.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: LayoutData<Kind>): string => item.url,
      eleventyExcludeFromCollections: true,
      layout: false,
    },
    render(data) {
      const shown = show.call(this, data.item, data.dateline.site, data);
      return shown instanceof Markup ? shown.value : shown.then(({ value }) => value);
    },
  };
}
