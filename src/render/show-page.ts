import { join } from 'node:path';
import type { Site } from '../page-parts.ts';
import type { HtmlPage, PageKind } from '../pages.ts';
import { PROJECT } from '../project.ts';

export const LAYOUTS = join(PROJECT, 'layouts');

/** Kinds of which a site has one page each, or a handful: Eleventy paginates over them. */
export const SINGLE_KINDS = ['home', 'timeline', 'stories', 'about', 'names', 'search', 'not-found'] as const;

/** Kinds of which an archive may have thousands of pages. */
export const MANY_KINDS = [
  ...['year', 'month', 'day', 'article', 'undated', 'entity', 'grouping', 'period', 'index', 'story'],
  ...['choice', 'pointer'],
] as readonly ManyKind[];

/** A page of which a site has one, or a handful: it shows nothing of articles' bodies. */
export type SinglePage = Extract<HtmlPage, { readonly kind: (typeof SINGLE_KINDS)[number] }>;

type ManyKind = Exclude<PageKind, (typeof SINGLE_KINDS)[number]>;

interface LayoutModule {
  readonly render: (data: { readonly item: HtmlPage; readonly site: Site }) => string;
}

/** Opens the layouts of which a site has many pages: what comes back shows a page as HTML. */
export async function openLayouts(site: Site): Promise<(page: HtmlPage) => string> {
  const layouts = new Map<PageKind, LayoutModule>();
  for (const kind of MANY_KINDS)
    layouts.set(kind, (await import(`../../layouts/${kind}.11ty.ts`)) as LayoutModule);
  return (page) => {
    const layout = layouts.get(page.kind);
    if (layout === undefined) throw new Error(`no layout was opened for ${page.kind}`);
    return layout.render({ item: page, site });
  };
}
