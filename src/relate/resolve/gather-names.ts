import { findPlaces } from '../../annotate/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../annotate/gazetteer/read-places.ts';
import { countIn } from '../../count.ts';
import { memoise } from '../../memoise.ts';
import type { AnnotatedArticle, EntityKind, Mention } from '../../model.ts';
import type { Splits } from '../decisions/split-names.ts';
import { choosePlaces } from './choose-places.ts';
import { foldKinds } from './fold-kinds.ts';
import { gatherAcronyms } from './gather-acronyms.ts';
import { keyOfName } from './name-key.ts';
import { nameNationalTeam } from './national-team.ts';
import { placeInstitutions } from './place-institutions.ts';
import {
  type Reading,
  readCompany,
  readInstitution,
  readNamesakeOfPlace,
  readOther,
  readPlace,
  readSplit,
  readTeam,
} from './reading.ts';
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
  /** Some article makes sure that it is this place rather than one that the gazetteer lacks. */
  readonly placeIsSure: boolean;
  /** The game of a team that bears only its city's name. */
  readonly sport: TeamSport | null;
  /** Taken out of another name by an editor: never joined to anything by itself. */
  readonly split: boolean;
  /** Beside its forms, names that it may have been headed by when the archive was smaller. */
  readonly otherNames: readonly string[];
  /** No name of one organisation, `University`, but of the one that an article has named in full. */
  readonly vague: boolean;
}

interface GrowingGroup extends NameGroup {
  readonly names: Map<string, number>;
  readonly surfaces: Map<string, number>;
  demonyms: Map<string, number> | null;
  placeIsSure: boolean;
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

/** Reads each mention of the archive in its article, and gathers those of one kind and name. */
export function gatherNames(annotated: readonly AnnotatedArticle[], splits: Splits): GatheredNames {
  const kindsOf = foldKinds(annotated, memoise(keyOfName));
  const readPerson = memoise((name: string) => readOther('person', name));
  const { isOwn, isOtherCompany } = gatherAcronyms(annotated);
  const readOrganisation = memoise((name: string) =>
    isOtherCompany(name) ? readCompany(name) : readOther('organisation', name, isOwn(name)),
  );
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
      const empty = {
        names: new Map(),
        surfaces: new Map(),
        demonyms: null,
        placeIsSure: false,
        articles: [],
      };
      group = { index: groups.length, ...reading, words, ...empty };
      groups.push(group);
      byKey.set(id, group);
    }
    byReading.set(reading, group);
    return group;
  };
  const readKnownPlace = memoise((record: PlaceRecord) => readPlace({ name: record.name, record }));
  const readUnknownPlace = memoise((name: string) => readPlace({ name, record: null }));
  const articles = annotated.map((entry) => ({
    entry,
    kinds: kindsOf(entry.mentions),
    places: choosePlaces(entry),
  }));
  const institutionAt = placeInstitutions(articles);
  const sportOf = annotated.map(({ article }) => tellSport(article.text));
  const groupOf = articles.map(({ entry: { article, mentions }, kinds, places }, at) => {
    const sport = sportOf[at]!;
    const splitAs = splits.for(article);
    const read = (mention: Mention, i: number): Reading => {
      const kind = kinds[i]!;
      const as = splitAs?.(mention) ?? null;
      if (as !== null) return readSplit(kind, as);
      if (kind === 'person') return readPerson(mention.name);
      if (kind === 'organisation') {
        const namesake = readNamesakeOfPlace(mention, placesNamed(mention.name), sport, article.text);
        if (namesake !== null) return namesake;
        const reading = readOrganisation(mention.name);
        const institution = reading.fixedName === null ? institutionAt(at, i) : null;
        return institution === null ? reading : readInstitution(institution);
      }
      const place = places[i] ?? {
        name: mention.name,
        record: placesNamed(mention.name)[0] ?? null,
      };
      const team = place.record && nameNationalTeam(mention, place.record, sport, article.text);
      if (team !== null) return readTeam(team);
      return place.record === null ? readUnknownPlace(place.name) : readKnownPlace(place.record);
    };
    return mentions.map((mention, i) => {
      const group = groupFor(read(mention, i));
      if (places[i]?.sure === true) group.placeIsSure = true;
      countIn(group.names, mention.name);
      if (mention.form === 'demonym') {
        group.demonyms ??= new Map();
        countIn(group.demonyms, mention.text);
      } else countIn(group.surfaces, mention.text);
      if (group.articles.at(-1) !== at) group.articles.push(at);
      return group;
    });
  });
  return { groups, groupOf, kindOf: articles.map(({ kinds }) => kinds), sportOf };
}
