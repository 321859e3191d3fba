import { join } from 'node:path';
import { MANY_KINDS, PAGE_KINDS, type PageKind } from '../model/page-kinds.ts';
import type { Site } from '../model/page-parts.ts';
import type { HtmlPage } from '../model/pages.ts';
import { PROJECT } from '../tools/disk/project.ts';

export const LAYOUTS = join(PROJECT, 'layouts');

/** What a layout's module exports. */
interface LayoutModule {
  /** How Eleventy paginates over the pages. */
  readonly data: object;
  readonly render: (data: { readonly item: HtmlPage; readonly site: Site }) => string;
}

export async function importLayout(kind: PageKind): Promise<LayoutModule> {
  return (await import(`../../layouts/${PAGE_KINDS[kind].layout}.11ty.ts`)) as LayoutModule;
}

/** Opens the layouts of which a site has many pages: what comes back shows a page as HTML. */
export async function openLayouts(site: Site): Promise<(page: HtmlPage) => string> {
  const layouts = new Map<PageKind, LayoutModule>();
  for (const kind of MANY_KINDS) layouts.set(kind, await importLayout(kind));
  return (page) => {
    const layout = layouts.get(page.kind);
    if (layout === undefined) throw new Error(`no layout was opened for ${page.kind}`);
    return layout.render({ item: page, site });
  };
}
