import type { EntityId, EntityKind } from '../../../model/model.ts';
import type { EntityRows } from '../../../outline/archive-columns.ts';
import { keyOfName } from '../names/name-key.ts';
import type { Resolved } from './draft-entity.ts';
import type { Tally } from './tally.ts';

const NONE: readonly never[] = [];

/**
 * An entity as the archive shows it.
 *
 * @param articles rows of those that mention it
 * @param tags keys of what articles name as their topics
 * @param told what articles say of it, where they surely do, and how many name it in full
 */
export function describeDraft(
  resolved: Resolved,
  id: EntityId,
  articles: Uint32Array,
  tags: ReadonlySet<string>,
  told: Pick<EntityRows, 'descriptions' | 'ends' | 'inFull'>,
): EntityRows {
  const { kind, name, acronym, aliases, location, formerNames, tally, ruling } = resolved;
  const provisional = resolved.provisionalOf !== null;
  const ruled = ruling !== null;
  const isTag = (form: string): boolean => tags.has(keyOfName(form));
  return {
    id,
    kind,
    name,
    acronym,
    aliases,
    demonyms: listDemonyms(tally),
    ...told,
    location,
    note: ruling?.note ?? null,
    identifiers: ruling?.identifiers ?? NONE,
    link: ruling?.link ?? null,
    named: ruled || (!provisional && (isTag(name) || aliases.some(isTag))),
    ruled,
    provisional,
    formerNames,
    formerKinds: listFormerKinds(tally, kind),
    articles,
    mentionCount: tally.mentions,
  };
}

function listFormerKinds({ kinds }: Tally, kind: EntityKind): EntityRows['formerKinds'] {
  return kinds.length === 1 && kinds[0] === kind ? NONE : kinds.filter((other) => other !== kind);
}

function listDemonyms({ demonyms }: Tally): EntityRows['demonyms'] {
  if (demonyms.size === 0) return NONE;
  return [...demonyms]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
