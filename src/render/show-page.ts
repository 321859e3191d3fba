import { join } from 'node:path';
import type { Site } from '../model/page-parts.ts';
import type { HtmlPage, PageKind, SinglePage } from '../model/pages.ts';
import { DATELINE } from '../tools/disk/project.ts';

export const LAYOUTS = join(DATELINE, 'layouts');

/** Kinds of which a site has one page each, or a handful: Eleventy paginates over them. */
export const SINGLE_KINDS = [
  'home',
  'timeline',
  'stories',
  'about',
  'names',
  'search',
  'not-found',
] as const satisfies readonly SinglePage['kind'][];

/** Kinds of which an archive may have thousands of pages. */
export const MANY_KINDS = [
  ...['year', 'month', 'day', 'article', 'undated', 'entity', 'grouping', 'period', 'index', 'story'],
  ...['choice', 'pointer'],
] as readonly ManyKind[];

type ManyKind = Exclude<PageKind, SinglePage['kind']>;

/** What a layout's module exports. */
export interface LayoutModule {
  /** How Eleventy paginates over the pages. */
  readonly data: object;
  readonly render: (data: { readonly item: HtmlPage; readonly site: Site }) => string;
}

export async function importLayout(kind: PageKind): Promise<LayoutModule> {
  return (await import(`../../layouts/${kind}.11ty.ts`)) as LayoutModule;
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
