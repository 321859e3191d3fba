import type { LIST_FIELDS } from '../../model/data-fields.ts';
import type { Url } from '../../model/model.ts';

/** What says of all data files what they are; it may only name files beside or below it. */
export const DATA_PACKAGE = 'datapackage.json' as Url;

/** What the columns of lists mean. */
export const SCHEMAS = {
  articles: 'data/list-of-articles.schema.json' as Url,
  mentions: 'data/list-of-mentions.schema.json' as Url,
} as const satisfies Readonly<Record<keyof typeof LIST_FIELDS, Url>>;

/** Of the search, for browsers; only where the site's address is known. */
export const OPEN_SEARCH = 'opensearch.xml' as Url;

/** Of the site, for browsers that install it. */
export const WEB_MANIFEST = 'manifest.webmanifest' as Url;

/** Of the archive, for programs that read pages in place of people. */
export const LLMS = 'llms.txt' as Url;
