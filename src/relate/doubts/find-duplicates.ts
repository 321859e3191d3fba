import { findPlaces } from '../../knowledge/gazetteer/find-places.ts';
import type { Doubt, Entity, EntityId } from '../../model/model.ts';
import { tellEvidence } from '../../report/tell-evidence.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { countOf } from '../../words/count-text.ts';
import { keyOfName } from '../resolve/names/name-key.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
import { quoteName } from './write-decision.ts';

/** A doubt with the number of mentions that it is about. */
export interface WeighedDoubt extends Doubt {
  readonly weight: number;
}

/** Readings of a name in fewer articles are hardly worth an editor's time. */
const FEWEST_ARTICLES = 2;

/** Pairs of entities that may be one, as merges of the rarer into the more frequent. */
export function findDuplicates(
  entities: readonly Entity[],
  likely: ResolvedEntities['likely'],
  nameOf: (entity: Entity) => string,
): readonly WeighedDoubt[] {
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]));
  return [...likely, ...findTwoKinds(entities)].flatMap(({ a, b, likeness }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined || one.provisional || other.provisional) return [];
    const [rare, frequent] =
      one.mentionCount < other.mentionCount || (one.mentionCount === other.mentionCount && one.id > other.id)
        ? [one, other]
        : [other, one];
    const describe = ({ name, articles }: Entity): string =>
      `${name} (${countOf(articles.length, 'article')}, like ${articles[0]})`;
    return [
      {
        kind: 'duplicate' as const,
        evidence: `${describe(rare)} and ${describe(frequent)} ${tellEvidence(likeness)}.`,
        line: `- {merge: ${quoteName(nameOf(rare))}, into: ${quoteName(nameOf(frequent))}}`,
        weight: rare.mentionCount + frequent.mentionCount,
      },
    ];
  });
}

/** Entities of one name and two kinds, of which none is a place that the gazetteer knows: read wrongly once? */
function findTwoKinds(entities: readonly Entity[]): ResolvedEntities['likely'] {
  const known = entities.filter(
    ({ provisional, kind, name, articles }) =>
      !provisional &&
      articles.length >= FEWEST_ARTICLES &&
      !(kind === 'place' && findPlaces(name).length > 0),
  );
  return [...groupBy(known, ({ name }) => keyOfName(name)).values()].flatMap((same) => {
    const [a, b] = same;
    const kinds = new Set(same.map(({ kind }) => kind));
    return a === undefined || b === undefined || kinds.size < 2
      ? []
      : [{ a: a.id, b: b.id, likeness: { kind: 'two-kinds', kinds: [a.kind, b.kind] } }];
  });
}
