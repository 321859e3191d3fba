import { nameCountry } from '../../knowledge/gazetteer/country-names.ts';
import { findPlaceNamed, findPlaceOfDemonym, findPlaces } from '../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import type { Article, Mention, NameForm } from '../../model/model.ts';
import { BESIDE } from '../beside.ts';
import { choosePart, isDivided, meansWhole } from './divided-countries.ts';
import { type ChosenPlace, qualify, qualifyInList, readQualified, UNMISTAKABLE } from './qualify-place.ts';
import { findRegionsByName } from './regions-by-name.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { isDecided, weighPlaces } from './weigh-places.ts';
import { chooseGulf, isGulf } from './which-gulf.ts';

/** A mention of a place in its article. */
interface PlaceMention {
  readonly at: number;
  readonly name: string;
  /** The same as it stands there, `Lyons` for Lyon, but for one in capitals. */
  readonly written: string;
  /** A state as it is put behind a town: `Ga.` */
  readonly isShort: boolean;
  readonly isDemonym: boolean;
  /** The places that it may name, the usual one first. */
  readonly places: readonly PlaceRecord[];
  /** What it names where nothing stands beside it; `null` where its article decides. */
  readonly fixed: ChosenPlace | null;
  /** Whether an article that has other names of its country is sure of it. */
  readonly mistakable: boolean;
}

/** The name of a country's places that an article has; `null` where it has several. */
type NamesIn = Map<string, string | null>;

/**
 * The place of each of an article's mentions of one, `null` for others: a name of several places is the one that the
 * article puts its region or country beside, `Paris, Texas`, for the whole article; else one in a region or country that
 * the article names; else the largest.
 *
 * @param beside of each mention, bits of `BESIDE`
 */
export function choosePlaces(
  mentions: readonly Mention[],
  beside: readonly number[],
  { text, date }: Pick<Article, 'text' | 'date'>,
): readonly (ChosenPlace | null)[] {
  const here = mentions.flatMap((form, at) =>
    form.kind === 'place' ? [{ at, ...readPlaceForm(form, text[form.end] === '.') }] : [],
  );
  const chosen = mentions.map((): ChosenPlace | null => null);
  /** What stands between a mention and the next. */
  const between = (at: number): string => text.slice(mentions[at]!.end, mentions[at + 1]?.start);
  const qualified = readQualifiers(here, beside, between);
  const regions = findRegionsByName(text, mentions, here);
  const namesIn: NamesIn = new Map();
  for (const form of here) noteName(form, namesIn);
  let surroundings: Surroundings | null = null;
  let gulf: PlaceRecord | null = null;
  for (const { at, name, isDemonym, places, fixed, mistakable } of here) {
    const said = isDemonym ? undefined : (qualified.own.get(at) ?? qualified.all.get(name));
    const region = regions.get(at);
    if (region !== undefined) chosen[at] = { name: region.name, record: region, sure: true };
    else if (said !== undefined && said !== null) chosen[at] = said;
    else if (fixed !== null && !mistakable) chosen[at] = fixed;
    else if (isGulf(places)) {
      gulf ??= chooseGulf(places, text);
      chosen[at] = { name: gulf.name, record: gulf, sure: true };
    } else {
      if (fixed === null) surroundings ??= readSurroundings(here);
      const weighed = surroundings === null ? places[0]! : weighPlaces(places, surroundings);
      const isPart = surroundings !== null && isDivided(weighed) && !meansWhole(text, mentions[at]!);
      const record = isPart ? findPart(weighed, surroundings!, date) : weighed;
      const other = namesIn.get(record.country);
      const sure = !isMistakable(record) || (other !== undefined && other !== name);
      chosen[at] = { name: record.name, record, sure };
    }
  }
  return chosen;
}

/**
 * Reads a form of a place.
 *
 * @param isStopped whether a stop follows: that of `Ga.` stands outside the name
 */
function readPlaceForm(
  { name: fullName, text, form }: NameForm,
  isStopped: boolean,
): Omit<PlaceMention, 'at'> {
  const isDemonym = form === 'demonym';
  const of = isDemonym ? (findPlaceNamed(fullName) ?? findPlaceOfDemonym(text)) : null;
  const known = of === null ? findPlaces(fullName) : [of];
  const alike = isDemonym || text === fullName ? known : findPlaces(text);
  // `Gulf` is one of two, which the full name that it mostly stands for does not say.
  const isShared = alike.length > known.length && alike[0] === known[0];
  const [name, places] = isShared ? [text, alike] : [fullName, known];
  const isShort = STATE.test(text) || (isStopped && text !== fullName && STATE.test(`${text}.`));
  const [usual] = places;
  if (usual === undefined) {
    const fixed = readQualified(name) ?? { name, record: null, sure: false };
    return { name, written: name, isShort, isDemonym, places, fixed, mistakable: false };
  }
  const mistakable = isMistakable(usual);
  const fixed =
    isDecided(places) && !isDivided(usual) ? { name: usual.name, record: usual, sure: !mistakable } : null;
  const written = text === text.toUpperCase() ? name : text;
  return { name, written, isShort, isDemonym, places, fixed, mistakable };
}

/** South Korea for Korea where the article is not about the North. */
function findPart(place: PlaceRecord, surroundings: Surroundings, date: Article['date']): PlaceRecord {
  const part = choosePart(place, surroundings, date);
  const name = part === null ? null : nameCountry(part);
  return (name === null ? null : findPlaceNamed(name)) ?? place;
}

/** Whether the gazetteer may lack a place of that name which an article means. */
function isMistakable({ type, firm, thousands }: PlaceRecord): boolean {
  return type === 'city' && !firm && thousands < UNMISTAKABLE;
}

function noteName({ name, places }: PlaceMention, namesIn: NamesIn): void {
  const [usual] = places;
  if (usual === undefined) return;
  const known = namesIn.get(usual.country);
  if (known !== name) namesIn.set(usual.country, known === undefined ? name : null);
}

/** The places that an article puts their region or country beside. */
interface Qualified {
  /** By mention: what stands beside it. */
  readonly own: ReadonlyMap<number, ChosenPlace>;
  /** By name, for the whole article; `null` where it says two of one name. */
  readonly all: ReadonlyMap<string, ChosenPlace | null>;
}

/** `Ga.`, `N.J.` */
const STATE = /^[A-Z][A-Za-z.]{1,5}\.$/;

/** Before the last of a list, and between the others. */
const AND = /^,? and $/;
const LISTED = /^(?:,|,? and) $/;

/** @param between what stands between a mention and the next */
function readQualifiers(
  here: readonly PlaceMention[],
  beside: readonly number[],
  between: (at: number) => string,
): Qualified {
  const own = new Map<number, ChosenPlace>();
  const qualified = new Map<string, ChosenPlace | null>();
  for (let i = 0; i + 1 < here.length; i++) {
    const [place, next] = [here[i]!, here[i + 1]!];
    if (next.at !== place.at + 1 || next.isDemonym) continue;
    if (place.isDemonym || (beside[place.at]! & BESIDE.comma) === 0 || place.name.includes(',')) continue;
    const closed = (beside[next.at]! & BESIDE.end) !== 0;
    const isThere = (beside[place.at]! & BESIDE.inside) !== 0;
    const how = { closed, isShort: next.isShort, isThere };
    const chosen = qualify(place.name, place.places, next.places, how);
    if (chosen === null) continue;
    const { outer, ...told } = chosen;
    const inner =
      told.record === null ? { ...told, name: told.name.replace(place.name, place.written) } : told;
    const earlier = qualified.get(place.name);
    own.set(place.at, inner);
    for (let last = i; isListed(here[last - 1], here[last]!, last === i ? AND : LISTED, between); last--) {
      const { at, name, places } = here[last - 1]!;
      const listed = own.has(at) ? null : qualifyInList(name, places, outer);
      if (listed === null) break;
      own.set(at, listed);
    }
    // `Angola, Ind.` says nothing of the Angola of another sentence.
    if (inner.record === null && place.fixed?.sure === true) continue;
    // Two places of one name in one article: only the mentions that say which are taken at their word.
    qualified.set(place.name, earlier === undefined || earlier?.name === inner.name ? inner : null);
    // And `Georgia` behind `Atlanta` is the one that Atlanta is in.
    if (next.places[0] !== outer) qualified.set(next.name, { name: outer.name, record: outer, sure: true });
  }
  return { own, all: qualified };
}

/** Whether a town stands right before another in one list. */
function isListed(
  town: PlaceMention | undefined,
  next: PlaceMention,
  joint: RegExp,
  between: (at: number) => string,
): boolean {
  return town !== undefined && !town.isDemonym && next.at === town.at + 1 && joint.test(between(town.at));
}
