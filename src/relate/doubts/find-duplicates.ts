import { findPlaces } from '../../knowledge/gazetteer/find-places.ts';
import type { Doubt } from '../../model/model.ts';
import type { EntityRows } from '../../outline/archive-columns.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { tellEvidence } from '../../report/tell-evidence.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { countOf } from '../../words/count-text.ts';
import { keyOfName } from '../resolve/names/name-key.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
import { quoteName } from './write-decision.ts';

/** A doubt with the number of mentions that it is about. */
export interface WeighedDoubt {
  readonly weight: number;
  readonly tell: () => Doubt;
}

/** Readings of a name in fewer articles are hardly worth an editor's time. */
const FEWEST_ARTICLES = 2;

/** Pairs of entities that may be one, as merges of the rarer into the more frequent. */
export function findDuplicates(
  { entities, likely }: ResolvedEntities,
  outlines: OutlineColumns,
  nameOf: (entity: EntityRows) => string,
): readonly WeighedDoubt[] {
  const id = readTexts(outlines.ids);
  const describe = ({ name, articles }: EntityRows): string =>
    `${name} (${countOf(articles.length, 'article')}, like ${id(articles[0]!)})`;
  return [...likely, ...findTwoKinds(entities)].flatMap(({ a, b, likeness }) => {
    const [one, other] = [entities[a]!, entities[b]!];
    if (one.provisional || other.provisional) return [];
    const [rare, frequent] =
      one.mentionCount < other.mentionCount || (one.mentionCount === other.mentionCount && a > b)
        ? [one, other]
        : [other, one];
    return [
      {
        weight: rare.mentionCount + frequent.mentionCount,
        tell: () => ({
          kind: 'duplicate' as const,
          evidence: `${describe(rare)} and ${describe(frequent)} ${tellEvidence(likeness)}.`,
          line: `- {merge: ${quoteName(nameOf(rare))}, into: ${quoteName(nameOf(frequent))}}`,
        }),
      },
    ];
  });
}

/** Entities of one name and two kinds, of which none is a place that the gazetteer knows: read wrongly once? */
function findTwoKinds(entities: readonly EntityRows[]): ResolvedEntities['likely'] {
  const known = [...entities.keys()].filter((entity) => {
    const { provisional, kind, name, articles } = entities[entity]!;
    return (
      !provisional && articles.length >= FEWEST_ARTICLES && !(kind === 'place' && findPlaces(name).length > 0)
    );
  });
  return [...groupBy(known, (entity) => keyOfName(entities[entity]!.name)).values()].flatMap((same) => {
    const [a, b] = same;
    const kinds = new Set(same.map((entity) => entities[entity]!.kind));
    return a === undefined || b === undefined || kinds.size < 2
      ? []
      : [{ a, b, likeness: { kind: 'two-kinds', kinds: [entities[a]!.kind, entities[b]!.kind] } }];
  });
}
