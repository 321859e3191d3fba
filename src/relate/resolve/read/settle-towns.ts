import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { NONE } from '../../../outline/columns.ts';
import type { ChosenPlace } from '../../../outline/places/qualify-place.ts';
import { keyOfName } from '../names/name-key.ts';
import type { ChosenPlaces } from './read-offices.ts';

/** So many times as many articles as any other place of its name has the one that the bare name means. */
const LEAD = 3;
/** So many of them at least say where it is: one may tell of the other `Jamestown`. */
const SEVERAL_ARTICLES = 3;
/** The same where the gazetteer has a usual one: `Naples` alone is in Italy, though two articles have that of Florida. */
const MANY_ARTICLES = 6;

/** The places of one name that articles make sure of, by how they head a page, each with the number of its articles. */
type Namesakes = Map<string, { readonly place: ChosenPlace; count: number }>;

/**
 * What each place that articles choose is over the archive. A town that its article puts nowhere is the one of its name
 * that other articles put somewhere, if they clearly mean one: `Toledo` is `Toledo, Ohio`. One that the gazetteer lacks
 * needs no state in its name where all put it in the same: `Quincy, Massachusetts` is `Quincy`.
 *
 * @param bounds of the mentions of each article
 * @returns by the number of its note
 */
export function settleTowns({ placeOf, all }: ChosenPlaces, bounds: Uint32Array): readonly ChosenPlace[] {
  const counts = countArticles(placeOf, bounds, all.length);
  const byTown = new Map<string, Namesakes>();
  for (const [number, place] of all.entries()) {
    if (!isTown(place) || isOpen(place)) continue;
    const key = keyOfName(townOf(place));
    const namesakes: Namesakes = byTown.get(key) ?? new Map();
    byTown.set(key, namesakes);
    const known = namesakes.get(place.name);
    if (known === undefined) namesakes.set(place.name, { place, count: counts[number]! });
    else known.count += counts[number]!;
  }
  return all.map((place) => {
    const namesakes = isTown(place) ? byTown.get(keyOfName(townOf(place))) : undefined;
    if (namesakes === undefined) return place;
    const meant = isOpen(place) ? (findMeant(place, namesakes) ?? place) : place;
    const isAlone = namesakes.size === 1 && meant.record === null && isUnknown(townOf(meant));
    return isAlone ? { ...meant, name: townOf(meant) } : meant;
  });
}

/** In how many articles each place stands. */
function countArticles(placeOf: Uint32Array, bounds: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const last = new Uint32Array(size).fill(NONE);
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const number = placeOf[at]!;
      if (number === NONE || last[number] === article) continue;
      last[number] = article;
      counts[number]!++;
    }
  return counts;
}

function isTown({ record }: ChosenPlace): boolean {
  return record === null || record.type === 'city';
}

/** Whether neither its name nor its article says where a town is. */
function isOpen({ name, record, sure }: ChosenPlace): boolean {
  return !name.includes(', ') && (record === null || isUnplaced(record) || !sure);
}

/** The record of a name of several cities, none of which is usually meant. */
function isUnplaced({ country }: PlaceRecord): boolean {
  return country === '';
}

function townOf({ name }: ChosenPlace): string {
  return name.replace(/, .*/, '');
}

function isUnknown(town: string): boolean {
  return findPlaces(town).length === 0;
}

/** The one that clearly most articles mean of those that bear a town's name. */
function findMeant({ record }: ChosenPlace, namesakes: Namesakes): ChosenPlace | null {
  const [first, second] = [...namesakes.values()].sort(
    (a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1),
  );
  const least = record === null || isUnplaced(record) ? SEVERAL_ARTICLES : MANY_ARTICLES;
  if (first === undefined || first.count < Math.max(least, (second?.count ?? 0) * LEAD)) return null;
  return first.place;
}
