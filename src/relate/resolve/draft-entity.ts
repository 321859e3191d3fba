import { findKnownEntity, type Location } from '../../annotate/gazetteer/gazetteer.ts';
import { byFrequency, countIn } from '../../count.ts';
import type { EntityKind } from '../../model.ts';
import type { NameGroup } from './gather-names.ts';
import { isAcronym } from './join-acronyms.ts';
import { keyOfName } from './name-key.ts';

/** An entity before it has an id and its articles. */
export interface DraftEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly location: Location | null;
}

/** A short form that is written so many times as often as the full one is what the person is called. */
const MUCH_OFTENER = 4;

function isShouted(name: string): boolean {
  return name.includes(' ') && name === name.toUpperCase();
}

/** The form to head a page with: the gazetteer's, else the most frequent full one that is not in capitals. */
function chooseName(kind: EntityKind, names: ReadonlyMap<string, number>): string {
  const forms = byFrequency(names);
  const known = forms.find((form) => findKnownEntity(kind, form) !== null);
  if (known !== undefined) return known;
  const full = forms.filter((form) => form.includes(' '));
  const long = kind === 'person' || isAcronym(forms[0] ?? '') ? full : forms;
  const name = long.find((form) => !isShouted(form)) ?? full[0] ?? forms[0] ?? '';
  return kind === 'person' ? lengthenName(name, names) : name;
}

/** As a newspaper would print it: `Ali Bongo Ondimba`, though `Ali Bongo` may be written more often. */
function lengthenName(name: string, names: ReadonlyMap<string, number>): string {
  const often = (names.get(name) ?? 0) / MUCH_OFTENER;
  const longer = byFrequency(names).filter(
    (form) => (form.startsWith(`${name} `) || form.endsWith(` ${name}`)) && (names.get(form) ?? 0) >= often,
  );
  return longer[0] ?? name;
}

/** Other forms, most frequent first; those that differ only in case or accents from one before are left out. */
function chooseAliases(name: string, forms: ReadonlyMap<string, number>): readonly string[] {
  const seen = new Set([keyOfName(name)]);
  const aliases: string[] = [];
  for (const form of byFrequency(forms)) {
    const key = keyOfName(form);
    if (seen.has(key)) continue;
    seen.add(key);
    aliases.push(form.replace(/\s+/g, ' '));
  }
  return aliases;
}

/** Puts the groups that are one entity under one name. `renamed`: the editor's name for it. */
export function draftEntity(
  groups: readonly NameGroup[],
  renamed: string | null,
  retyped: EntityKind | null,
): DraftEntity {
  const names = new Map<string, number>();
  const forms = new Map<string, number>();
  const sizes = new Map<EntityKind, number>();
  for (const group of groups) {
    for (const [name, count] of group.names) countIn(names, name, count);
    for (const [name, count] of group.names) countIn(forms, name, count);
    for (const [surface, count] of group.surfaces) countIn(forms, surface, count);
    countIn(sizes, group.kind, group.articles.length);
  }
  const kind = retyped ?? ((byFrequency(sizes)[0] ?? 'organisation') as EntityKind);
  const name = renamed ?? chooseName(kind, names);
  const known = findKnownEntity(kind, name);
  const aliases = chooseAliases(name, forms);
  const found = kind === 'organisation' && !isAcronym(name) ? aliases.find(isAcronym) : undefined;
  return { kind, name, acronym: known?.acronym ?? found ?? null, aliases, location: known?.location ?? null };
}
