import { ofEachKind } from '../../../model/each-kind.ts';
import type { Company, CountedLink } from '../../../model/page-parts.ts';
import { countIn } from '../../../tools/collections/count.ts';
import type { Face, NamedEntity } from '../../face.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { byCount } from './by-count.ts';

/** The people, places and organisations that are in most of the given articles and have pages, `most` of each kind. */
export function companyOf(articles: readonly Face[], most: number): Company {
  const of = ofEachKind((): CountedLink[] => []);
  for (const [entity, count] of countEntities(articles)) {
    const { kind, url } = entity;
    if (url !== null) of[kind].push({ text: shortName(entity), url, count });
  }
  return ofEachKind((kind) => of[kind].sort(byCount).slice(0, most));
}

/** How many articles of a set mention each entity. */
function countEntities(articles: readonly Face[]): ReadonlyMap<NamedEntity, number> {
  const counts = new Map<NamedEntity, number>();
  for (const { entities } of articles) {
    for (const entity of entities) countIn(counts, entity);
  }
  return counts;
}
