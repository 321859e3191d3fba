import { findOrganisation } from '../../annotate/gazetteer/find-organisation.ts';
import { findPlaces } from '../../annotate/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../annotate/gazetteer/read-places.ts';
import { countIn } from '../../count.ts';
import type { AnnotatedArticle, EntityKind, Mention } from '../../model.ts';
import type { Splits } from '../decisions/split-names.ts';
import { type ChosenPlace, choosePlaces } from './choose-places.ts';
import { foldKinds } from './fold-kinds.ts';
import { isAcronym } from './join-acronyms.ts';
import { keyOfEntity, keyOfName, keyOfOrganisation } from './name-key.ts';
import { nameNationalTeam } from './national-team.ts';
import { type Sport, type TeamSport, tellSport } from './tell-sport.ts';

/** All mentions in the archive that are read as one kind and one name. */
export interface NameGroup {
  readonly index: number;
  readonly kind: EntityKind;
  readonly key: string;
  /** Words of the key. */
  readonly words: readonly string[];
  /** Fullest forms of the name, as articles have them, by number of mentions. */
  readonly names: ReadonlyMap<string, number>;
  /** Forms that stand in the text, demonyms left out, by number of mentions. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Demonyms that stand in the text, by number of mentions. */
  readonly demonyms: ReadonlyMap<string, number> | null;
  /** Indexes of articles, each once, ascending. */
  readonly articles: readonly number[];
  /** The name that it has whatever articles write: the gazetteer's, a team's made from its place and game, an editor's. */
  readonly fixedName: string | null;
  readonly place: PlaceRecord | null;
  /** The game of a team that bears only its city's name. */
  readonly sport: TeamSport | null;
  /** Taken out of another name by an editor: never joined to anything by itself. */
  readonly split: boolean;
}

interface GrowingGroup extends NameGroup {
  readonly names: Map<string, number>;
  readonly surfaces: Map<string, number>;
  demonyms: Map<string, number> | null;
  readonly articles: number[];
}

export interface GatheredNames {
  readonly groups: readonly NameGroup[];
  /** The group of each mention, by article. */
  readonly groupOf: readonly (readonly NameGroup[])[];
  /** The kind of each mention, by article: as its context has it, but for strays. */
  readonly kindOf: readonly (readonly EntityKind[])[];
  /** The game that each article reports on. */
  readonly sportOf: readonly Sport[];
}

/** What a mention is gathered under. */
type Reading = Pick<NameGroup, 'kind' | 'key' | 'fixedName' | 'place' | 'sport' | 'split'>;

const PLAIN = { fixedName: null, place: null, sport: null, split: false } as const;

function readPlace({ name, record }: ChosenPlace): Reading {
  return {
    ...PLAIN,
    kind: 'place',
    key: keyOfName(name),
    fixedName: record === null ? null : name,
    place: record,
  };
}

function readTeam(name: string): Reading {
  return { ...PLAIN, kind: 'organisation', key: keyOfOrganisation(name), fixedName: name };
}

function readSplit(kind: EntityKind, name: string): Reading {
  return { ...PLAIN, kind, key: keyOfEntity(kind, name), fixedName: name, split: true };
}

function readOther(kind: EntityKind, name: string, isOwn = false): Reading {
  const key = keyOfEntity(kind, name);
  const known = kind === 'organisation' && !isOwn ? findOrganisation(name, keyOfOrganisation) : null;
  return known === null
    ? { ...PLAIN, kind, key }
    : { ...PLAIN, kind, key: keyOfOrganisation(known.name), fixedName: known.name };
}

/** A team or an office under the name of its place: `Chicago` in a report on baseball, `Germany` at a World Cup. */
function readNamesakeOfPlace(
  mention: Mention,
  [place]: readonly PlaceRecord[],
  sport: Sport,
  text: string,
): Reading | null {
  if (place === undefined) return null;
  const team = nameNationalTeam(mention, place, sport, text);
  if (team !== null) return readTeam(team);
  if (place.type === 'country') return readPlace({ name: place.name, record: place });
  if (sport === null || sport === 'other') return null;
  const key = `${keyOfOrganisation(mention.name)} @${sport}`;
  const fixedName = `${place.name.replace(/, .+$/, '')} (${sport})`;
  return { ...PLAIN, kind: 'organisation', key, fixedName, sport };
}

/** Acronyms that the archive's own articles expand otherwise than the gazetteer would. */
function gatherOwnAcronyms(annotated: readonly AnnotatedArticle[]): (name: string) => boolean {
  const own = new Set<string>();
  for (const { mentions } of annotated)
    for (const { kind, text, name } of mentions) {
      if (kind !== 'organisation' || text === name || !isAcronym(text)) continue;
      const known = findOrganisation(text, keyOfOrganisation);
      if (known !== null && keyOfOrganisation(known.name) !== keyOfOrganisation(name))
        own.add(keyOfOrganisation(text));
    }
  return (name) => own.size > 0 && own.has(keyOfOrganisation(name));
}

function memoise<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}

/** Reads each mention of the archive in its article, and gathers those of one kind and name. */
export function gatherNames(annotated: readonly AnnotatedArticle[], splits: Splits): GatheredNames {
  const kindsOf = foldKinds(annotated, memoise(keyOfName));
  const readPerson = memoise((name: string) => readOther('person', name));
  const isOwnAcronym = gatherOwnAcronyms(annotated);
  const readOrganisation = memoise((name: string) => readOther('organisation', name, isOwnAcronym(name)));
  const placesNamed = memoise(findPlaces);
  const byKey = new Map<string, GrowingGroup>();
  const groups: GrowingGroup[] = [];
  // Most readings are remembered ones, which are found faster than their ids are built.
  const byReading = new Map<Reading, GrowingGroup>();
  const groupFor = (reading: Reading): GrowingGroup => {
    const earlier = byReading.get(reading);
    if (earlier !== undefined) return earlier;
    const id = `${reading.split ? 'split ' : ''}${reading.kind} ${reading.key}`;
    let group = byKey.get(id);
    if (group === undefined) {
      const words = reading.key.replace(/ @.+$/, '').split(' ');
      const empty = { names: new Map(), surfaces: new Map(), demonyms: null, articles: [] };
      group = { index: groups.length, ...reading, words, ...empty };
      groups.push(group);
      byKey.set(id, group);
    }
    byReading.set(reading, group);
    return group;
  };
  const readKnownPlace = memoise((record: PlaceRecord) => readPlace({ name: record.name, record }));
  const readUnknownPlace = memoise((name: string) => readPlace({ name, record: null }));
  const kindOf: (readonly EntityKind[])[] = [];
  const sportOf: Sport[] = [];
  const groupOf = annotated.map((entry, at) => {
    const { article, mentions } = entry;
    const kinds = kindsOf(mentions);
    const sport = tellSport(article.text);
    const places = choosePlaces(entry);
    const splitAs = splits.for(article);
    kindOf.push(kinds);
    sportOf.push(sport);
    const read = (mention: Mention, i: number): Reading => {
      const kind = kinds[i]!;
      const as = splitAs?.(mention) ?? null;
      if (as !== null) return readSplit(kind, as);
      if (kind === 'person') return readPerson(mention.name);
      if (kind === 'organisation')
        return (
          readNamesakeOfPlace(mention, placesNamed(mention.name), sport, article.text) ??
          readOrganisation(mention.name)
        );
      const place = places[i] ?? { name: mention.name, record: placesNamed(mention.name)[0] ?? null };
      const team = place.record && nameNationalTeam(mention, place.record, sport, article.text);
      if (team !== null) return readTeam(team);
      return place.record === null ? readUnknownPlace(place.name) : readKnownPlace(place.record);
    };
    return mentions.map((mention, i) => {
      const group = groupFor(read(mention, i));
      countIn(group.names, mention.name);
      if (mention.form === 'demonym') {
        group.demonyms ??= new Map();
        countIn(group.demonyms, mention.text);
      } else countIn(group.surfaces, mention.text);
      if (group.articles.at(-1) !== at) group.articles.push(at);
      return group;
    });
  });
  return { groups, groupOf, kindOf, sportOf };
}
