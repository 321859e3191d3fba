import { findPlaceNamed, findPlaceOfDemonym, findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { NameForm } from '../../../model/model.ts';
import { NONE } from '../../../outline/columns.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { type ChosenPlace, readQualified, UNMISTAKABLE } from './qualify-place.ts';
import { isDecided } from './weigh-places.ts';

/** What is the same for all mentions of a form that names a place. */
export interface PlaceForm {
  readonly name: string;
  readonly isDemonym: boolean;
  /** The places that it may name, the usual one first. */
  readonly places: readonly PlaceRecord[];
  /** The number of what it names where nothing stands beside it; `NONE` where its article decides. */
  readonly fixed: number;
  /** Whether an article that has other names of its country is sure of it. */
  readonly mistakable: boolean;
}

/** Numbers places, each in order to be one object for all its mentions. The number behind a place's is that it is sure. */
export class NumberedPlaces {
  readonly all: ChosenPlace[] = [];
  readonly #known = memoise((record: PlaceRecord) => this.#add({ name: record.name, record }));
  readonly #unknown = memoise((name: string) => this.#add({ name, record: null }));

  numberOf({ name, record, sure }: ChosenPlace): number {
    return (record === null ? this.#unknown(name) : this.#known(record)) + (sure ? 1 : 0);
  }

  #add(place: Omit<ChosenPlace, 'sure'>): number {
    return this.all.push({ ...place, sure: false }, { ...place, sure: true }) - 2;
  }
}

/** Reads a form of a place. */
export function readPlaceForm({ name, text, form }: NameForm, numbered: NumberedPlaces): PlaceForm {
  const isDemonym = form === 'demonym';
  const of = isDemonym ? (findPlaceNamed(name) ?? findPlaceOfDemonym(text)) : null;
  const places = of === null ? findPlaces(name) : [of];
  const [usual] = places;
  if (usual === undefined) {
    const place = readQualified(name) ?? { name, record: null, sure: false };
    return { name, isDemonym, places, fixed: numbered.numberOf(place), mistakable: false };
  }
  const mistakable = isMistakable(usual);
  const place = { name: usual.name, record: usual, sure: !mistakable };
  const fixed = isDecided(places) ? numbered.numberOf(place) : NONE;
  return { name, isDemonym, places, fixed, mistakable };
}

/** Whether the gazetteer may lack a place of that name which an article means. */
export function isMistakable({ type, firm, thousands }: PlaceRecord): boolean {
  return type === 'city' && !firm && thousands < UNMISTAKABLE;
}
