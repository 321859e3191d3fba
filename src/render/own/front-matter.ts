import type { Url } from '../../model/model.ts';
import type { Link, Site } from '../../model/page-parts.ts';
import { UsageError } from '../../model/usage-error.ts';
import { compareText } from '../../tools/text/compare-text.ts';

/** What an own page's front matter, or the data around it, says to Dateline. */
export interface FrontMatter {
  readonly title?: string;
  readonly description?: string;
  /** Its name in the menu; `true`: its title; `false`: it stands in none, as without. */
  readonly menu?: string | boolean;
  /** Its place among own pages in the menu: the lowest first. */
  readonly order?: number;
  /** Kept out of the sitemap and of search engines. */
  readonly unlisted?: boolean;
  readonly eleventyExcludeFromCollections?: boolean;
}

/** Of what is asked for of each page; the order is Eleventy's business. */
export const KEYS = [
  'title',
  'menu',
  'order',
  'unlisted',
  'eleventyExcludeFromCollections',
] as const satisfies readonly (keyof FrontMatter)[];

interface MenuPage {
  /** Its template. */
  readonly file: string;
  readonly url: Url;
  readonly data: FrontMatter;
}

/** Puts those own pages behind the archive's sections that want to stand in the menu; of one that is paginated, its first. */
export function addToMenu(site: Site, pages: readonly MenuPage[]): Site {
  const files = new Set<string>();
  const entries = pages.filter(({ file, data }) => {
    const isFirst = !files.has(file);
    files.add(file);
    return isFirst && isForMenu(data);
  });
  const links = entries
    .sort((a, b) => orderOf(a) - orderOf(b) || compareText(a.url, b.url))
    .map((page): Link => ({ text: nameInMenu(page), url: page.url }));
  return { ...site, menu: [...site.menu, ...links] };
}

function isForMenu({ menu, eleventyExcludeFromCollections }: FrontMatter): boolean {
  return menu !== undefined && menu !== false && eleventyExcludeFromCollections !== true;
}

function orderOf({ data }: MenuPage): number {
  return typeof data.order === 'number' ? data.order : Number.MAX_SAFE_INTEGER;
}

function nameInMenu({ file, data: { menu, title } }: MenuPage): string {
  const name = menu === true ? title : menu;
  if (typeof name === 'string' && name !== '') return name;
  throw new UsageError(
    `${file}: menu is ${JSON.stringify(menu)}.`,
    'Write menu: and the name to show there.',
  );
}
