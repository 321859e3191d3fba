import type { ArchiveArticle, Url } from '../../model.ts';
import type { DataFile } from '../../pages.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';

const indexUrl = (name: string): Url => `search/${name}.js` as Url;

/** Articles by the script of the search index that they stand in: one for each year, so that past years' stay. */
function shards(catalogue: Catalogue): readonly (readonly [Url, readonly ArchiveArticle[]])[] {
  const undated = catalogue.archive.articles.filter(({ article }) => article.date === null);
  return [
    ...[...catalogue.days.byYear].map(([year, entries]) => [indexUrl(year), entries] as const),
    ...(undated.length > 0 ? [[indexUrl('undated'), undated] as const] : []),
  ];
}

export function searchIndexUrls(catalogue: Catalogue): readonly Url[] {
  return shards(catalogue).map(([url]) => url);
}

/** A row for each article: URL, headline, day, names in it. */
function* rowsOf(entries: readonly ArchiveArticle[], catalogue: Catalogue): Iterable<string> {
  yield '(globalThis.datelineIndex ??= []).push(\n';
  for (const { article } of entries) {
    const { url, headline, day } = lookUp(catalogue.cards, article.id);
    const names = lookUp(catalogue.entitiesOf, article.id).map((id) => lookUp(catalogue.entities, id).name);
    yield `${JSON.stringify([url, headline, day, names.join(', ')])},\n`;
  }
  yield ');\n';
}

/** Scripts rather than data, because a page opened from a disk may load scripts and nothing else. */
export function planSearchIndex(catalogue: Catalogue): readonly DataFile[] {
  return shards(catalogue).map(([url, entries]) => ({ url, content: () => rowsOf(entries, catalogue) }));
}
