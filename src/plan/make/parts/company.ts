import { ofEachKind } from '../../../model/each-kind.ts';
import type { Url } from '../../../model/model.ts';
import type { Company, CountedLink } from '../../../model/page-parts.ts';
import type { Face, NamedEntity } from '../../face.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { byCount } from './by-count.ts';

/** The people, places and organisations that are in most of the given articles and have pages, `most` of each kind. */
export function companyOf(articles: readonly Face[], most: number): Company {
  const of = ofEachKind((): CountedLink[] => []);
  const known = new Map<NamedEntity, { text: string; url: Url; count: number }>();
  for (const { entities } of articles) {
    for (const entity of entities) {
      const link = known.get(entity);
      if (link !== undefined) link.count++;
      else if (entity.url !== null) {
        const first = { text: shortName(entity), url: entity.url, count: 1 };
        known.set(entity, first);
        of[entity.kind].push(first);
      }
    }
  }
  return ofEachKind((kind) => of[kind].sort(byCount).slice(0, most));
}
