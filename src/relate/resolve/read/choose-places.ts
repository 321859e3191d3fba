import type { NameForm } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';
import { type MentionColumns, NONE } from '../../../outline/columns.ts';
import { isMistakable, NumberedPlaces, type PlaceForm, readPlaceForm } from './place-forms.ts';
import { type ChosenPlace, qualify } from './qualify-place.ts';
import { readSurroundings, type Surroundings, weighPlaces } from './weigh-places.ts';

/** The places of all mentions. */
export interface ChosenPlaces {
  /** By mention: a number of `all`; `NONE` where it names none. */
  readonly placeOf: Uint32Array;
  readonly all: readonly ChosenPlace[];
}

/** A mention of a place in its article. */
interface PlaceMention {
  readonly at: number;
  readonly form: PlaceForm;
}

/** The name of a country's places that an article has; `null` where it has several. */
type NamesIn = Map<string, string | null>;

/**
 * The place of each mention of one: a name of several places is the one that the article puts its region or country
 * beside, `Paris, Texas`, for the whole article; else one in a region or country that the article names; else the
 * largest.
 *
 * @param forms by their numbers
 */
export function choosePlaces(mentions: MentionColumns, forms: readonly NameForm[]): ChosenPlaces {
  const { bounds, beside } = mentions;
  const numbered = new NumberedPlaces();
  const known: (PlaceForm | null)[] = forms.map(() => null);
  const read = (number: number): PlaceForm | null => {
    const form = forms[number]!;
    if (form.kind !== 'place') return null;
    known[number] ??= readPlaceForm(form, numbered);
    return known[number];
  };
  const placeOf = new Uint32Array(mentions.forms.length).fill(NONE);
  for (let article = 0; article + 1 < bounds.length; article++) {
    const [from, to] = [bounds[article]!, bounds[article + 1]!];
    let isPlain = true;
    for (let at = from; at < to; at++) {
      const form = read(mentions.forms[at]!);
      if (form === null) continue;
      if (form.fixed === NONE || form.mistakable || (beside[at]! & BESIDE.comma) !== 0) isPlain = false;
      placeOf[at] = form.fixed;
    }
    if (isPlain) continue;
    const here: PlaceMention[] = [];
    for (let at = from; at < to; at++) {
      const form = read(mentions.forms[at]!);
      if (form !== null) here.push({ at, form });
    }
    chooseIn(here, beside, placeOf, numbered);
  }
  return { placeOf, all: numbered.all };
}

/** Chooses where an article's own words matter. */
function chooseIn(
  here: readonly PlaceMention[],
  beside: Uint8Array,
  placeOf: Uint32Array,
  numbered: NumberedPlaces,
): void {
  const qualified = readQualifiers(here, beside);
  const namesIn: NamesIn = new Map();
  for (const { form } of here) noteName(form, namesIn);
  let surroundings: Surroundings | null = null;
  for (const { at, form } of here) {
    const { name, isDemonym, places, fixed } = form;
    const said = isDemonym || places.length === 0 ? undefined : qualified.get(name);
    if (said !== undefined && said !== null) {
      placeOf[at] = numbered.numberOf(said);
      continue;
    }
    if (fixed !== NONE && !form.mistakable) continue;
    if (fixed === NONE) surroundings ??= readSurroundings(here.map(({ form }) => form));
    const record = surroundings === null ? places[0]! : weighPlaces(places, surroundings);
    const other = namesIn.get(record.country);
    const sure = !isMistakable(record) || (other !== undefined && other !== name);
    placeOf[at] = numbered.numberOf({ name: record.name, record, sure });
  }
}

function noteName({ name, places }: PlaceForm, namesIn: NamesIn): void {
  const [usual] = places;
  if (usual === undefined) return;
  const known = namesIn.get(usual.country);
  if (known !== name) namesIn.set(usual.country, known === undefined ? name : null);
}

/** The places that an article puts their region or country beside, by name; `null` where it says two of one name. */
function readQualifiers(
  here: readonly PlaceMention[],
  beside: Uint8Array,
): ReadonlyMap<string, ChosenPlace | null> {
  const qualified = new Map<string, ChosenPlace | null>();
  for (let i = 0; i + 1 < here.length; i++) {
    const [{ at, form }, next] = [here[i]!, here[i + 1]!];
    if (next.at !== at + 1 || next.form.isDemonym) continue;
    if (form.places.length === 0 || (beside[at]! & BESIDE.comma) === 0) continue;
    const by = next.form.places;
    const chosen = qualify(form.name, form.places, by, (beside[next.at]! & BESIDE.end) !== 0);
    if (chosen === null) continue;
    const { outer } = chosen;
    const earlier = qualified.get(form.name);
    // Two places of one name in one article: only the mentions that say which are taken at their word.
    qualified.set(form.name, earlier === undefined || earlier?.name === chosen.name ? chosen : null);
    // And `Georgia` behind `Atlanta` is the one that Atlanta is in.
    if (by[0] !== outer) qualified.set(next.form.name, { name: outer.name, record: outer, sure: true });
  }
  return qualified;
}
