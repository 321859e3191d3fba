/** What a build is asked for, and what it answers. */
import type { Day, EntityKind, Problem, Settings } from './model.ts';
import type { Seconds } from './stages.ts';

/** Layouts and parts of the project that take the place of Dateline's, and styles and assets that do. */
export interface OwnLayouts {
  /** Where they are, as a real path. */
  readonly folder: string;
  /** All that it holds but pages, by path from there, in code-unit order. */
  readonly files: readonly string[];
  /** What takes the place of a layout or part, by its name: `parts/footer` → `parts/footer.js`. */
  readonly replacing: ReadonlyMap<string, string>;
}

export interface BuildOptions {
  /** Where the articles are. */
  readonly folder: string;
  /** Where the site goes. */
  readonly output: string;
  /** Warnings, too, keep the site from being published. */
  readonly strict: boolean;
  /** Ignore what earlier builds left in the cache. */
  readonly fresh: boolean;
  /** Most workers at once, 1 or more. Never changes the site. */
  readonly jobs: number;
  /** Folder of the cache, for this archive alone. */
  readonly cache: string;
  /** With what was given for this build alone, such as `--site-url`, already in them. */
  readonly settings: Settings;
  /** `null` where the project has none of its own. */
  readonly ownLayouts: OwnLayouts | null;
  /** What was found in the settings: reported with the rest, and counted under `strict`. */
  readonly settingsProblems: readonly Problem[];
}

export interface BuildResult {
  /** `false`: there was nothing to publish, or `strict` forbade it; the last good site is still there. */
  readonly published: boolean;
  readonly articles: number;
  readonly undated: number;
  /** Files that gave no article. */
  readonly skipped: number;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly entities: Readonly<Record<EntityKind, number>>;
  /** Entities that have a page of their own. */
  readonly entityPages: number;
  /** HTML pages of the site. */
  readonly pages: number;
  /** Files that are new or differ from the ones published before, in code-unit order. */
  readonly written: readonly string[];
  /** Files of the site before that this one no longer has, in code-unit order. */
  readonly deleted: readonly string[];
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  readonly seconds: Seconds;
  readonly peakMemoryMB: number;
}
