import { type PlaceRecord, readPlaces } from './read-places.ts';

let numbers: ReadonlyMap<PlaceRecord, number> | null = null;

/** A number that stands for a place as long as the gazetteer is the same. */
export function numberOfPlace(place: PlaceRecord): number {
  numbers ??= new Map(readPlaces().map((one, number) => [one, number]));
  return numbers.get(place)!;
}

export function placeOfNumber(number: number): PlaceRecord {
  return readPlaces()[number]!;
}
