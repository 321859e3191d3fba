import { findPlaceNamed, keyOfPlace } from '../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import type { Span } from '../../model/model.ts';

/** A mention of a place, with what it may name, the usual one first. */
interface Sighting {
  /** The number of the mention in its article. */
  readonly at: number;
  readonly isDemonym: boolean;
  readonly places: readonly PlaceRecord[];
}

const BEFORE_REGION =
  /(?:\b(?:north|south)?(?:north|south|east|west)ern|\bupstate|\bthe (?:\p{L}+ and )?(?:north|south|east|west|cent(?:re|er)) of)\s+$/iu;
const AFTER_REGION = /^(?:\s+provinces?\b|,? [^.]{0,40}\bthe province\b)/i;
const BEFORE_REACH = 36;
const AFTER_REACH = 60;
/** Before a river that a state is called after; of the state the article stands before what belongs to it, `the Ohio plant`. */
const BEFORE_RIVER = /\b(?:(?:upper|lower|mid(?:dle)?)[ -]|(?:along|across|beyond|down|off|on|of|up) the )$/i;
const AFTER_RIVER =
  /^(?:\s*(?:[.,;:)]|$)| (?:and (?:\p{L}+ )?rivers?|above|and|at|below|between|from|have|has|is|near|to|was|were|where) )/iu;
const COMMA = /^,\s+$/;
/** Between names of a list. */
const JOINED = /^(?:,|,?\s+(?:and|or))\s+(?:\p{L}+ern\s+)?$/u;

/**
 * The mentions that name a region and not the city that it is called after, by their numbers: `western New York`,
 * `Buenos Aires province`, `Oregon and Washington`; and the river that a state is called after, `barges on the Mississippi`.
 *
 * @param spans of all mentions of the article
 */
export function findRegionsByName(
  text: string,
  spans: readonly Span[],
  here: readonly Sighting[],
): ReadonlyMap<number, PlaceRecord> {
  const namesakes = here.map(findNamesake);
  const found = new Map<number, PlaceRecord>();
  for (const one of here) {
    const river = findRiver(one);
    if (river !== null && isRiver(text, spans[one.at]!)) found.set(one.at, river);
  }
  if (namesakes.every((region) => region === null)) return found;
  const between = (i: number): string => {
    const [one, next] = [here[i], here[i + 1]];
    if (one === undefined || next === undefined || next.at !== one.at + 1) return '';
    return text.slice(spans[one.at]!.end, spans[next.at]!.start);
  };
  const isJoined = (i: number): boolean => JOINED.test(between(i));
  /** `Portland, Oregon`: where the city before is. */
  const isQualifier = (i: number): boolean =>
    COMMA.test(between(i - 1)) &&
    here[i - 1]!.places[0]?.type === 'city' &&
    here[i]!.places[0]!.region.includes('-');
  const regionAt = (i: number): string => {
    const one = here[i];
    const [usual] = one?.places ?? [];
    if (one === undefined || usual === undefined || one.isDemonym) return '';
    const own = usual.type === 'region' && !isQualifier(i) ? usual.region : '';
    return found.get(one.at)?.region ?? own;
  };
  const take = (i: number): void => {
    const region = namesakes[i] ?? null;
    const { at } = here[i]!;
    if (region === null || found.has(at)) return;
    // `Washington, D.C.` is no state.
    if (spans[at]!.end - spans[at]!.start > here[i]!.places[0]!.name.length) return;
    const isBeside = [isJoined(i - 1) ? i - 1 : -1, isJoined(i) ? i + 1 : -1].some((other) =>
      regionAt(other).startsWith(region.country),
    );
    if (isBeside || isSaid(text, spans[at]!)) found.set(at, region);
  };
  for (let i = 0; i < here.length; i++) take(i);
  for (let i = here.length - 1; i >= 0; i--) take(i);
  return found;
}

/** The river that a state is called after. */
function findRiver({ isDemonym, places }: Sighting): PlaceRecord | null {
  const [usual] = places;
  const isState = !isDemonym && usual?.type === 'region' && usual.region.includes('-');
  return isState ? findPlaceNamed(`${usual.name} River`) : null;
}

function isRiver(text: string, { start, end }: Span): boolean {
  return (
    BEFORE_RIVER.test(text.slice(Math.max(0, start - BEFORE_REACH), start)) &&
    AFTER_RIVER.test(text.slice(end, end + AFTER_REACH))
  );
}

/** The region of its country that is called after a city. */
function findNamesake({ isDemonym, places }: Sighting): PlaceRecord | null {
  const [usual, ...others] = places;
  if (isDemonym || usual?.type !== 'city' || others.length === 0) return null;
  const name = keyOfPlace(usual.name);
  return others.find((other) => other.type === 'region' && isCalledAfter(other, name)) ?? null;
}

function isCalledAfter(region: PlaceRecord, city: string): boolean {
  const name = keyOfPlace(region.name);
  return name === `${city} state` || name === `${city} province`;
}

function isSaid(text: string, { start, end }: Span): boolean {
  return (
    BEFORE_REGION.test(text.slice(Math.max(0, start - BEFORE_REACH), start)) ||
    AFTER_REGION.test(text.slice(end, end + AFTER_REACH))
  );
}
