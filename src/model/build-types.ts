import type { Digest, EditionDate, EntityKind, Problem } from './model.ts';
import type { Spent } from './stages.ts';

/** Layouts and parts of the project that take the place of Dateline's, and styles and assets that do. */
export interface OwnLayouts {
  /** Where they are, as a real path. */
  readonly folder: string;
  /** All that it holds but pages, by path from there, in code-unit order. */
  readonly files: readonly string[];
  /** What takes the place of a layout or part, by its name: `parts/footer` → `parts/footer.js`. */
  readonly replacing: ReadonlyMap<string, string>;
}

/** What the project's owner says to Eleventy: code, which is run when the site is rendered. */
export interface EleventyConfig {
  /** The file; `null` where there is none. */
  readonly path: string | null;
  /** Changes with all that it is made of. */
  readonly digest: Digest;
}

/** What there are many files of; of each, settings can give a site fewer. */
export const FILE_SORTS = [
  'entities',
  'stories',
  'topics',
  'feeds',
  'lists',
  'citations',
  'search',
  'pictures',
] as const;

export type FileSort = (typeof FILE_SORTS)[number];

/** What a site takes on a host: all files that Dateline wrote, its lists of them included. */
export interface SiteSize {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  /** The first of those. */
  readonly largestFile: { readonly url: string; readonly bytes: number };
  /** Where most files lie in one folder, and how many. */
  readonly fullestFolder: { readonly url: string; readonly files: number };
  /** Of the files, those of each sort. */
  readonly sorts: Readonly<Record<FileSort, number>>;
}

/** What a build answers. */
export interface BuildResult extends Spent {
  /** `false`: there was nothing to publish, or `strict` forbade it; the last good site is still there. */
  readonly published: boolean;
  readonly articles: number;
  readonly undated: number;
  /** Files that gave no article. */
  readonly skipped: number;
  readonly first: EditionDate | null;
  readonly last: EditionDate | null;
  readonly entities: Readonly<Record<EntityKind, number>>;
  /** Entities that have a page of their own. */
  readonly entityPages: number;
  /** HTML pages of the site. */
  readonly pages: number;
  /** `null` where nothing was published. */
  readonly size: SiteSize | null;
  /** Files that are new or differ from the ones published before, in code-unit order. */
  readonly written: readonly string[];
  /** Files of the site before that this one no longer has, in code-unit order. */
  readonly deleted: readonly string[];
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  readonly peakMemoryMB: number;
}

/** What a check found. */
export interface CheckResult {
  readonly articles: number;
  /** Files that gave no article. */
  readonly skipped: number;
  /** All there are: of the settings, the decisions, the articles and the archive. */
  readonly problems: readonly Problem[];
  /** Whether a build would publish a site. */
  readonly publishable: boolean;
}
