import { ofEachKind } from '../../model/each-kind.ts';
import type { Company, CountedLink } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byCount } from '../make/parts/by-count.ts';
import { createPressTeller } from '../own-press.ts';
import { shortName } from '../urls/entity-pages.ts';

/** The people, places and organisations that are in most articles of the archive, in two at least, and have pages, those aside that bring its news, `most` of each kind. */
export function largestEntities(most: number, { archive, entityUrls }: Catalogue): Company {
  const isPress = createPressTeller(archive.sources);
  const of = ofEachKind((): CountedLink[] => []);
  for (const [place, entity] of archive.entities.entries()) {
    const url = entityUrls[place]!;
    if (url !== null && entity.articles.length > 1 && !isPress(entity))
      of[entity.kind].push({ text: shortName(entity), url, count: entity.articles.length });
  }
  return ofEachKind((kind) => of[kind].sort(byCount).slice(0, most));
}
