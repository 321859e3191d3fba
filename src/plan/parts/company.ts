import { ofEachKind } from '../../model/each-kind.ts';
import type { ArticleId, Entity, EntityId } from '../../model/model.ts';
import type { Company, CountedLink } from '../../model/page-parts.ts';
import { countIn } from '../../tools/collections/count.ts';
import { memoise } from '../../tools/collections/memoise.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { shortName } from '../urls/entity-pages.ts';
import { byCount } from './by-count.ts';

/** How many articles of a set mention each entity. */
function countEntities(ids: readonly ArticleId[], catalogue: Catalogue): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const id of ids) {
    for (const entity of lookUp(catalogue.articles, id).entities) countIn(counts, entity);
  }
  return counts;
}

/** The people, places and organisations that are in most of the given articles and have pages, `most` of each kind. */
export function companyOf(ids: readonly ArticleId[], catalogue: Catalogue, most: number): Company {
  const of = ofEachKind((): CountedLink[] => []);
  for (const [id, count] of countEntities(ids, catalogue)) {
    const url = catalogue.entityUrl(id);
    if (url === null) continue;
    const entity = lookUp(catalogue.entities, id);
    of[entity.kind].push({ text: shortName(entity), url, count });
  }
  return ofEachKind((kind) => of[kind].sort(byCount).slice(0, most));
}

/** The company of fewer entities is found faster than it is remembered for all articles. */
const MANY = 200;

/**
 * Who else is in the articles of an entity. Entities of one and the same article share the count where they are many:
 * a list of 50,000 names would else be gone through 50,000 times.
 */
export function shareCompanies(catalogue: Catalogue, most: number): (entity: Entity) => Company {
  const count = (ids: readonly ArticleId[]): Company => companyOf(ids, catalogue, most + 1);
  const countOnce = memoise((id: ArticleId) => count([id]));
  const among = ({ articles }: Entity): Company => {
    const only = articles.length === 1 ? articles[0]! : null;
    const isShared = only !== null && lookUp(catalogue.articles, only).entities.length >= MANY;
    return isShared ? countOnce(only) : count(articles);
  };
  return (entity) => {
    const url = catalogue.entityUrl(entity.id);
    const all = among(entity);
    return ofEachKind((kind) => all[kind].filter((link) => link.url !== url).slice(0, most));
  };
}
