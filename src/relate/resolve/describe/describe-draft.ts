import type { EntityId } from '../../../model/model.ts';
import type { EntityRows } from '../../../outline/archive-columns.ts';
import { keyOfName } from '../names/name-key.ts';
import type { Resolved } from './draft-entities.ts';

const NONE: readonly never[] = [];

/**
 * An entity as the archive shows it.
 *
 * @param articles rows of those that mention it
 * @param tags keys of what articles name as their topics
 */
export function describeDraft(
  resolved: Resolved,
  id: EntityId,
  articles: Uint32Array,
  tags: ReadonlySet<string>,
): EntityRows {
  const { kind, name, acronym, aliases, location, formerNames, tally, ruling } = resolved;
  const provisional = resolved.provisionalOf !== null;
  const ruled = ruling !== null;
  return {
    id,
    kind,
    name,
    acronym,
    aliases: shareEmpty(aliases),
    demonyms: shareEmpty(
      [...tally.demonyms]
        .map(([form, count]) => ({ form, count }))
        .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
    ),
    location,
    note: ruling?.note ?? null,
    identifiers: ruling?.identifiers ?? NONE,
    link: ruling?.link ?? null,
    named: ruled || (!provisional && [name, ...aliases].some((form) => tags.has(keyOfName(form)))),
    ruled,
    provisional,
    formerNames: shareEmpty(formerNames),
    formerKinds: shareEmpty(tally.kinds.filter((other) => other !== kind)),
    articles,
    mentionCount: tally.mentions,
  };
}

/** Of most entities there are no other names: their empty lists are one. */
function shareEmpty<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NONE : list;
}
