import { SECTION_OF } from '../../model/entity-sections.ts';
import type { EntityRows } from '../../outline/archive-columns.ts';
import { keyOfName } from '../resolve/names/name-key.ts';

/** Text that YAML takes for itself inside braces, without quotes. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’()/-]*[\p{L}\p{M}\p{N}.)]$/u;
/** Words that YAML takes for something else. */
const WORDS = /^(?:true|false|yes|no|on|off|null|nan|inf)$/i;

/** What shows nothing, or turns the reading direction. */
const UNSEEN = /[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** A text in quotes as YAML reads it, which can be shown, and pasted, as it stands. */
export function quoteText(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A name as it stands in a line of `entities.yaml`.
 *
 * @example quoteName('Barlow: & Sons') // '"Barlow: & Sons"'
 */
export function quoteName(name: string): string {
  return PLAIN.test(name) && !WORDS.test(name) ? name : quoteText(name);
}

/** Gives each entity the words by which `entities.yaml` finds it: its name, with the section where others bear it too. */
export function nameEntities(entities: readonly EntityRows[]): (entity: EntityRows) => string {
  let shared: ReadonlySet<string> | null = null;
  return ({ name, kind }) => {
    // Most archives have no doubtful names.
    shared ??= findSharedKeys(entities);
    return shared.has(keyOfName(name)) ? `${SECTION_OF[kind]}/${name}` : name;
  };
}

/** Keys of names that several bear. */
function findSharedKeys(entities: readonly EntityRows[]): ReadonlySet<string> {
  const bearers = new Map<string, EntityRows>();
  const shared = new Set<string>();
  for (const entity of entities) {
    if (entity.provisional) continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const key = keyOfName(form);
      const bearer = bearers.get(key);
      if (bearer === undefined) bearers.set(key, entity);
      else if (bearer !== entity) shared.add(key);
    }
  }
  return shared;
}
