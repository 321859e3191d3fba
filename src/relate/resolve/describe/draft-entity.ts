import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { Location } from '../../../knowledge/gazetteer/read-places.ts';
import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { ArticleId, EntityKind, Slug } from '../../../model/model.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { slugify } from '../../../tools/text/slug.ts';
import type { Ruling } from '../decide/apply-decisions.ts';
import { isAcronym } from '../names/acronym.ts';
import { keyOfName, keyOfOrganisation, levelSpaces } from '../names/name-key.ts';
import type { Tally } from './tally.ts';

const NONE: readonly never[] = [];

/** An entity before it has an id. */
export interface Resolved {
  readonly kind: EntityKind;
  readonly name: string;
  readonly slug: Slug;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly location: Location | null;
  readonly formerNames: readonly string[];
  readonly tally: Tally;
  readonly ruling: Ruling | null;
  /** The article that a provisional entity is told apart by. */
  readonly provisionalOf: ArticleId | null;
}

/** Heads and describes what one tally has gathered, as the editor has ruled. */
export function draftEntity(tally: Tally, ruling: Ruling | null, provisionalOf: ArticleId | null): Resolved {
  const kind = ruling?.retyped ?? tally.kind;
  const name = ruling?.renamed ?? tally.name;
  const isPlain = name === tally.name && tally.hasOneName;
  const aliases = isPlain ? NONE : chooseAliases(name, tally);
  return {
    kind,
    name,
    slug: slugify(name),
    acronym: kind === 'organisation' ? findAcronym(name, aliases) : null,
    aliases,
    location: kind === 'place' ? locate(tally, name) : null,
    formerNames: isPlain ? NONE : listFormerNames(tally, name, aliases),
    tally,
    ruling,
    provisionalOf,
  };
}

/** The same under the name that the archive has for it; the editor's stands. */
export function headIn(resolved: Resolved, name: string | null): Resolved {
  if (name === null || resolved.ruling !== null) return resolved;
  // `Montréal` under Montreal says nothing.
  const own = keyOfName(resolved.name) === keyOfName(name) ? NONE : [resolved.name];
  const aliases = [...own, ...resolved.aliases.filter((alias) => alias !== name)];
  return {
    ...resolved,
    name,
    aliases,
    formerNames: resolved.formerNames.filter((former) => former !== name),
  };
}

function findAcronym(name: string, aliases: readonly string[]): string | null {
  const known = findOrganisation(name, keyOfOrganisation)?.acronym ?? null;
  if (
    isAcronym(name) ||
    (known !== null && aliases.some((alias) => keyOfAcronym(alias) === keyOfAcronym(known)))
  )
    return known;
  const words = [...keyOfName(name).split(' '), ...keyOfOrganisation(name).split(' ')];
  const written = aliases.find(
    (alias) => isAcronym(alias) && !isLegalForm(alias, words) && !repeatsWord(alias, words),
  );
  // `WAEMU`, where no article has the gazetteer's `UEMOA`.
  const isOther = known === null || (written !== undefined && isAliasOf(written, name));
  return isOther ? (written ?? null) : known;
}

function keyOfAcronym(written: string): string {
  return written.replaceAll(/[.-]/g, '').toUpperCase();
}

/** `NV`, but not where its letters are those of the name: `SPA` of Saudi Press Agency. */
function isLegalForm(alias: string, words: readonly string[]): boolean {
  const key = keyOfName(alias);
  return (
    LEGAL_FORMS.has(key) &&
    !words
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(key)
  );
}

function isAliasOf(form: string, name: string): boolean {
  return findOrganisation(form, keyOfOrganisation)?.name === name;
}

/** So many letters at its beginning make what is in capitals a word: `REPUBLIC` of RepublicBank, misspelt `HOLLLINGER`. */
const BEGINNING = 4;

/** Whether what looks like an acronym is but words of the name in a headline's capitals, or the beginning of one. */
function repeatsWord(alias: string, words: readonly string[]): boolean {
  return [keyOfName(alias).split(' '), keyOfOrganisation(alias).split(' ')].some((own) =>
    own.every((word) =>
      words.some((other) => {
        const isLong = word.length > BEGINNING && other.length > BEGINNING;
        return other === word || (isLong && other.startsWith(word.slice(0, BEGINNING)));
      }),
    ),
  );
}

/** Whether all words of a form stand in a name. */
function isPartOf(form: string, name: string): boolean {
  const words = keyOfName(name).split(' ');
  return keyOfName(form)
    .split(' ')
    .every((word) => words.includes(word));
}

/**
 * Other forms, most frequent first; those that differ only in case or accents from one before are left out, and
 * those that were explained by the name where they are a part of it.
 */
function chooseAliases(name: string, tally: Tally): readonly string[] {
  const forms = new Map<string, number>();
  tally.visit((form, _, explained, count) => {
    if (!explained && form.name !== name) countIn(forms, form.name, count);
    if (form.form === 'demonym' || form.text === name) return;
    if (!explained || !isPartOf(form.text, name)) countIn(forms, form.text, count);
  });
  if (forms.size === 0) return NONE;
  const seen = new Set([keyOfName(name)]);
  const aliases: string[] = [];
  for (const form of byFrequency(forms)) {
    const key = keyOfName(form);
    if (seen.has(key) || seen.has(key.replace(/'s$/, ''))) continue;
    seen.add(key);
    aliases.push(levelSpaces(form));
  }
  return aliases;
}

/** Every other form: under each, the entity may have had a page, or its page a pointer. */
function listFormerNames(tally: Tally, name: string, aliases: readonly string[]): readonly string[] {
  const forms = tally.formerNames.add(tally.name);
  tally.visit((form, _, explained) => {
    if (explained) return;
    forms.add(levelSpaces(form.name));
    if (form.form !== 'demonym') forms.add(levelSpaces(form.text));
  });
  forms.delete(name);
  for (const alias of aliases) forms.delete(alias);
  return forms.size === 0 ? NONE : [...forms].sort();
}

function locate(tally: Tally, name: string): Location | null {
  const places = [...tally.places].sort(([a, m], [b, n]) => n - m || (a.name < b.name ? -1 : 1));
  const [place] = places.find(([one]) => one.name === name) ?? places[0] ?? [];
  return place?.location ?? null;
}
