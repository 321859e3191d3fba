/** The kinds of pages, one row each: whatever lists kinds is made from this table. */

interface PageKindRow {
  /** Its pages are shown by `layouts/LAYOUT.11ty.ts`. */
  readonly layout: string;
  /** Whether an archive may have thousands of them; else a site has one, or a handful. */
  readonly isMany: boolean;
  /** Whether they stand in the sitemap, and search engines may list them. */
  readonly isListed: boolean;
}

export const PAGE_KINDS = {
  home: { layout: 'home', isMany: false, isListed: true },
  timeline: { layout: 'timeline', isMany: false, isListed: true },
  stories: { layout: 'stories', isMany: false, isListed: true },
  map: { layout: 'map', isMany: false, isListed: true },
  about: { layout: 'about', isMany: false, isListed: true },
  names: { layout: 'names', isMany: false, isListed: false },
  search: { layout: 'search', isMany: false, isListed: true },
  'not-found': { layout: 'not-found', isMany: false, isListed: false },
  offline: { layout: 'offline', isMany: false, isListed: false },
  year: { layout: 'year', isMany: true, isListed: true },
  month: { layout: 'month', isMany: true, isListed: true },
  day: { layout: 'day', isMany: true, isListed: true },
  anniversary: { layout: 'anniversary', isMany: true, isListed: true },
  article: { layout: 'article', isMany: true, isListed: true },
  undated: { layout: 'undated', isMany: true, isListed: true },
  entity: { layout: 'entity', isMany: true, isListed: true },
  grouping: { layout: 'grouping', isMany: true, isListed: true },
  period: { layout: 'period', isMany: true, isListed: true },
  index: { layout: 'index', isMany: true, isListed: true },
  story: { layout: 'story', isMany: true, isListed: true },
  choice: { layout: 'choice', isMany: true, isListed: false },
  pointer: { layout: 'pointer', isMany: true, isListed: false },
} as const satisfies Readonly<Record<string, PageKindRow>>;

export type PageKind = keyof typeof PAGE_KINDS;

type KindThat<Row extends Partial<PageKindRow>> = {
  [Kind in PageKind]: (typeof PAGE_KINDS)[Kind] extends Row ? Kind : never;
}[PageKind];

export type SingleKind = KindThat<{ readonly isMany: false }>;

export const ALL_KINDS = Object.keys(PAGE_KINDS) as readonly PageKind[];
