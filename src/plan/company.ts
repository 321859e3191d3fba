import { countIn } from '../count.ts';
import type { ArticleId, EntityId, EntityKind } from '../model.ts';
import type { Company, CountedLink } from '../pages.ts';
import { byCount } from './by-count.ts';
import { type Catalogue, lookUp } from './catalogue.ts';
import { shortName } from './entity-pages.ts';

/** How many articles of a set mention each entity. */
function countEntities(ids: readonly ArticleId[], catalogue: Catalogue): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const id of ids) {
    for (const entity of lookUp(catalogue.entitiesOf, id).keys()) countIn(counts, entity);
  }
  return counts;
}

/**
 * The people, places and organisations that are in most of the given articles and have pages, `most` of each
 * kind.
 *
 * @param except the entity whose company this is
 */
export function companyOf(
  ids: readonly ArticleId[],
  catalogue: Catalogue,
  most: number,
  except?: EntityId,
): Company {
  const of: Record<EntityKind, CountedLink[]> = { person: [], place: [], organisation: [] };
  for (const [id, count] of countEntities(ids, catalogue)) {
    const url = catalogue.entityUrl(id);
    if (url === null || id === except) continue;
    const entity = lookUp(catalogue.entities, id);
    of[entity.kind].push({ text: shortName(entity), url, count });
  }
  const top = (links: CountedLink[]): CountedLink[] => links.sort(byCount).slice(0, most);
  return { person: top(of.person), place: top(of.place), organisation: top(of.organisation) };
}
