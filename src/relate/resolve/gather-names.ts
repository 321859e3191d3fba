import { findPlaces } from '../../annotate/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../annotate/gazetteer/read-places.ts';
import { countIn } from '../../count.ts';
import { memoise } from '../../memoise.ts';
import type { EntityKind, NameForm, Outline, Sport, TeamSport } from '../../model.ts';
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
  /** Its forms by number of mentions, from which the three above are counted in the end. */
  readonly forms: Map<NameForm, number>;
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

function countForms(group: GrowingGroup): void {
  for (const [{ name, text, form }, count] of group.forms) {
    countIn(group.names, name, count);
    if (form === 'demonym') {
      group.demonyms ??= new Map();
      countIn(group.demonyms, text, count);
    } else countIn(group.surfaces, text, count);
  }
  group.forms.clear();
}

/** Reads each mention of the archive in its article, and gathers those of one kind and name. */
export function gatherNames(outlines: readonly Outline[], splits: Splits): GatheredNames {
  const kindsOf = foldKinds(outlines, memoise(keyOfName));
  const readPerson = memoise((name: string) => readOther('person', name));
  const { isOwn, isOtherCompany } = gatherAcronyms(outlines);
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
        forms: new Map(),
      };
      group = { index: groups.length, ...reading, words, ...empty };
      groups.push(group);
      byKey.set(id, group);
    }
    byReading.set(reading, group);
    return group;
  };
  const readKnownPlace = memoise((record: PlaceRecord) => readPlace({ name: record.name, record }));
  const readPlaced = memoise(readInstitution);
  const readNamedTeam = memoise(readTeam);
  const readUnknownPlace = memoise((name: string) => readPlace({ name, record: null }));
  const articles = outlines.map((outline) => ({
    outline,
    kinds: kindsOf(outline.forms),
    places: choosePlaces(outline),
  }));
  const institutionAt = placeInstitutions(articles);
  const sportOf = outlines.map(({ sport }) => sport);
  const groupOf = articles.map(({ outline, kinds, places }, at) => {
    const { article, forms, beside, sport } = outline;
    const splitAs = splits.for(article);
    const read = (form: NameForm, i: number): Reading => {
      const kind = kinds[i]!;
      const as = splitAs?.(form) ?? null;
      if (as !== null) return readSplit(kind, as);
      if (kind === 'person') return readPerson(form.name);
      if (kind === 'organisation') {
        const namesake = readNamesakeOfPlace(form, placesNamed(form.name), sport, beside[i]!);
        if (namesake !== null) return namesake;
        const reading = readOrganisation(form.name);
        const institution = reading.fixedName === null ? institutionAt(at, i) : null;
        return institution === null ? reading : readPlaced(institution);
      }
      const place = places[i] ?? {
        name: form.name,
        record: placesNamed(form.name)[0] ?? null,
      };
      const team = place.record && nameNationalTeam(form, place.record, sport, beside[i]!);
      if (team !== null) return readNamedTeam(team);
      return place.record === null ? readUnknownPlace(place.name) : readKnownPlace(place.record);
    };
    return forms.map((form, i) => {
      const group = groupFor(read(form, i));
      if (places[i]?.sure === true) group.placeIsSure = true;
      countIn(group.forms, form);
      if (group.articles.at(-1) !== at) group.articles.push(at);
      return group;
    });
  });
  for (const group of groups) countForms(group);
  return { groups, groupOf, kindOf: articles.map(({ kinds }) => kinds), sportOf };
}
