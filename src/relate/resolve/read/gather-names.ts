import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { findClub } from '../../../knowledge/teams/league-clubs.ts';
import { assertUnreachable, ENTITY_KINDS, type NameForm, SIDES, SPORTS } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';
import { NONE } from '../../../outline/columns.ts';
import { readPlaceNote } from '../../../outline/places/place-note.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { Splits } from '../../decisions/split-names.ts';
import { isAcronym } from '../names/acronym.ts';
import { type GatheredNames, NameGroup, type Reading } from '../names/name-group.ts';
import { AS_PERSON, AS_PLACE, foldKinds } from './fold-kinds.ts';
import { gatherAcronyms, isExpandedByGazetteer } from './gather-acronyms.ts';
import { groupMentions } from './group-mentions.ts';
import { type GameReport, nameByNickname, nameNationalTeam } from './national-team.ts';
import { type PlacedInstitution, placeInstitutions } from './place-institutions.ts';
import { readInstitution } from './read-institution.ts';
import { type ChosenPlaces, readOffices } from './read-offices.ts';
import {
  readNamesakeOfPlace,
  readOffice,
  readOrganisation,
  readPerson,
  readPlace,
  readSplit,
  readTeam,
  readTeamOfCity,
} from './reading.ts';
import { settleTowns } from './settle-towns.ts';
import type { Undone } from './undo-slips.ts';

type Read = Pick<Undone, 'outlines' | 'forms'>;

/** The groups as they come, each with what it is read as. */
class Readings {
  readonly all: Reading[] = [];
  /** By key, for each kind, and for those that an editor took out of others. */
  readonly #numbers = ENTITY_KINDS.map(() => [new Map<string, number>(), new Map<string, number>()] as const);

  numberOf(reading: Reading): number {
    const numbers = this.#numbers[ENTITY_KINDS.indexOf(reading.kind)]![reading.split ? 1 : 0];
    const known = numbers.get(reading.key);
    if (known !== undefined) return known;
    numbers.set(reading.key, this.all.length);
    return this.all.push(reading) - 1;
  }
}

/** Reads each mention of the archive in its article, and gathers those of one kind and name. */
export function gatherNames({ outlines, forms }: Read, splits: Splits): GatheredNames {
  const { mentions, sports } = outlines;
  const kindOf = foldKinds(mentions, forms);
  const places: ChosenPlaces = {
    placeOf: mentions.places,
    all: listTexts(outlines.placeNotes).map(readPlaceNote),
  };
  const { readings, groupOf, guessed } = readMentions({ outlines, forms }, splits, kindOf, places);
  const isSure = new Uint8Array(readings.length);
  for (let at = 0; at < groupOf.length; at++)
    if (places.all[places.placeOf[at]!]?.sure === true) isSure[groupOf[at]!] = 1;
  const columns = groupMentions(mentions, groupOf, readings.length, forms);
  return {
    groups: readings.map((reading, index) => new NameGroup(index, reading, isSure[index] === 1, columns)),
    bounds: mentions.bounds,
    groupOf,
    kindOf,
    sportOf: sports,
    guessed,
  };
}

/** What the groups are read as, in the order of their first mentions, the group of each mention, and which are guessed. */
function readMentions(
  { outlines, forms }: Read,
  splits: Splits,
  kindOf: Uint8Array,
  places: ChosenPlaces,
): { readonly readings: readonly Reading[] } & Pick<GatheredNames, 'groupOf' | 'guessed'> {
  const { mentions, sports, sides } = outlines;
  const { bounds, forms: numbers, beside } = mentions;
  const mentioned = new Uint8Array(forms.length);
  for (let at = 0; at < numbers.length; at++) mentioned[numbers[at]!] = 1;
  const acronyms = gatherAcronyms(forms.filter((_, form) => mentioned[form] === 1));
  const readings = new Readings();
  const nameOf = (form: number): string => forms[form]!.name;
  const splitsOf = remember(forms.length, (form) => splits.about(forms[form]!));
  const readForm = remember(forms.length, (form) => readOrganisation(nameOf(form), acronyms));
  const placesOf = remember(forms.length, (form) => findPlaces(nameOf(form)));
  const institutionOf = remember(forms.length, (form) => readInstitution(nameOf(form)));
  const offices = placeInstitutions(readOffices(mentions, kindOf, places, institutionOf));
  const officeOf = memoise((office: PlacedInstitution) => readings.numberOf(readOffice(office)));
  const guessed = new Set<number>();
  const towns = settleTowns(places, bounds);
  const placeOf = remember(towns.length, (number) => readings.numberOf(readPlace(towns[number]!)));
  const teamNamed = memoise((name: string) => readings.numberOf(readTeam(name)));
  const isGuessed = remember(forms.length, (form) => isExpandedByGazetteer(forms[form]!, acronyms));
  /** Whether an article has the name of a form as it stands, not only its acronym. */
  const isNamedInFull = (form: number, article: number): boolean => {
    const { key } = readForm(form);
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const { kind, text } = forms[numbers[at]!]!;
      if (kind === 'organisation' && !isAcronym(text) && readForm(numbers[at]!).key === key) return true;
    }
    return false;
  };
  const read = (at: number, article: number): number => {
    const form = numbers[at]!;
    const kind = ENTITY_KINDS[kindOf[at]!]!;
    const field: GameReport = { sport: SPORTS[sports[article]!]!, side: SIDES[sides[article]!]! };
    const as = splitsOf(form)?.(article) ?? null;
    if (as !== null) return readings.numberOf(readSplit(kind, as));
    if (kind === 'person') return readings.numberOf(readPerson(nameOf(form)));
    if (kind === 'organisation') {
      const team = nameTeam(nameOf(form), field);
      if (team !== null) return teamNamed(team);
      const namesakes = placesOf(form);
      const namesake =
        namesakes.length === 0 ? null : readNamesakeOfPlace(forms[form]!, namesakes, field, beside[at]!);
      if (namesake !== null) return readings.numberOf(namesake);
      if (isGuessed(form) && !isNamedInFull(form, article))
        return readings.numberOf(readOrganisation(forms[form]!.text, acronyms));
      const office = readForm(form).fixedName === null ? offices.get(at) : undefined;
      if (office === undefined) return readings.numberOf(readForm(form));
      if (!office.isTold) guessed.add(at);
      return officeOf(office.office);
    }
    if (kind !== 'place') return assertUnreachable(kind);
    const number = places.placeOf[at]!;
    const record = number === NONE ? (placesOf(form)[0] ?? null) : places.all[number]!.record;
    const team =
      (record && nameNationalTeam(forms[form]!, record, field, beside[at]!)) ??
      nameTeamOfPlace(forms[form]!, field, beside[at]!);
    if (team !== null) return teamNamed(team);
    const ofCity =
      record !== null && record.type !== 'country' && (beside[at]! & BESIDE.plays) !== 0
        ? readTeamOfCity(nameOf(form), record, field)
        : null;
    if (ofCity !== null) return readings.numberOf(ofCity);
    if (number !== NONE) return placeOf(number);
    return readings.numberOf(readPlace({ name: record?.name ?? nameOf(form), record }));
  };
  /** Whether mentions of a form are read alike in all articles: most are. */
  const isSettled = (form: number, kind: number): boolean => {
    if (kind === AS_PLACE || splitsOf(form) !== null) return false;
    if (kind === AS_PERSON) return true;
    if (placesOf(form).length > 0 || isGuessed(form)) return false;
    return readForm(form).fixedName !== null || institutionOf(form) === null;
  };
  const settled = new Uint32Array(forms.length * ENTITY_KINDS.length).fill(NONE);
  const groupOf = new Uint32Array(numbers.length);
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const form = numbers[at]!;
      const kind = kindOf[at]!;
      const place = form * ENTITY_KINDS.length + kind;
      const known = settled[place]!;
      const group = known === NONE ? read(at, article) : known;
      if (known === NONE && isSettled(form, kind)) settled[place] = group;
      groupOf[at] = group;
    }
  return { readings: readings.all, groupOf, guessed };
}

/** A club or a national team by what papers call it: `the Yankees`, `All Blacks`. */
function nameTeam(name: string, field: GameReport): string | null {
  return findClub(name, field.sport) ?? nameByNickname(name, field);
}

/** The club that is meant by its city where it plays, or by what looks like a people: `Texas`, `the Indians`. */
function nameTeamOfPlace(
  { form, text, name }: NameForm,
  { sport }: GameReport,
  beside: number,
): string | null {
  if (form === 'demonym') return findClub(text, sport);
  return (beside & BESIDE.plays) === 0 ? null : findClub(name, sport);
}

/** What is the same for all mentions of a number, found when it is asked for first. */
function remember<Value>(count: number, find: (number: number) => Value): (number: number) => Value {
  const found = new Array<Value | undefined>(count);
  return (number) => {
    const known = found[number];
    if (known !== undefined) return known;
    const value = find(number);
    found[number] = value;
    return value;
  };
}
