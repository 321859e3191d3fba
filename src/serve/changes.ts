import { join, relative, resolve } from 'node:path';
import { holds } from '../tools/disk/disk-path.ts';

/** Of what a site is made from, what has changed since it was. */
export interface Changes {
  /** Articles, their settings, or decisions. */
  readonly articles: boolean;
  /** Modules of layouts. */
  readonly layouts: boolean;
  /** Styles and other files of the layouts that stand beside pages. */
  readonly styles: boolean;
  /** All else: code, what the project's owner says to Eleventy, own pages. */
  readonly program: boolean;
}

export const NO_CHANGES: Changes = { articles: false, layouts: false, styles: false, program: false };

const LAYOUTS = 'layouts';
/** Own pages are Eleventy's, which would run old code of theirs. */
const OWN_PAGES = 'pages';
const MODULE = /\.(?:ts|js)$/;

/**
 * @param path what was changed, made or removed
 * @param folder of the articles
 * @param project the root of the project
 */
export function sortChange(path: string, folder: string, project: string): Changes {
  const layouts = join(project, LAYOUTS);
  const changed = resolve(path);
  if (holds(resolve(layouts), changed) && !holds(resolve(layouts, OWN_PAGES), changed))
    return MODULE.test(relative(layouts, changed))
      ? { ...NO_CHANGES, layouts: true }
      : { ...NO_CHANGES, styles: true };
  if (holds(resolve(project, 'src'), changed) || !holds(resolve(folder), changed))
    return { ...NO_CHANGES, program: true };
  return { ...NO_CHANGES, articles: true };
}

export function addChanges(one: Changes, other: Changes): Changes {
  return {
    articles: one.articles || other.articles,
    layouts: one.layouts || other.layouts,
    styles: one.styles || other.styles,
    program: one.program || other.program,
  };
}
