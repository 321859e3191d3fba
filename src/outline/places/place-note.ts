import { numberOfPlace, placeOfNumber } from '../../knowledge/gazetteer/place-numbers.ts';
import type { ChosenPlace } from './qualify-place.ts';

const SURE = '+';
const UNSURE = '-';
const UNKNOWN = '?';

/**
 * A place as outlines keep it, valid as long as the gazetteer is the same.
 *
 * @example notePlace({ name: 'Niger', record: …, sure: true }) // '+157'
 * @example notePlace({ name: 'Paris, Ohio', record: null, sure: false }) // '-?Paris, Ohio'
 */
export function notePlace({ name, record, sure }: ChosenPlace): string {
  return `${sure ? SURE : UNSURE}${record === null ? UNKNOWN + name : numberOfPlace(record)}`;
}

/** @param note as `notePlace` made it */
export function readPlaceNote(note: string): ChosenPlace {
  const sure = note[0] === SURE;
  if (note[1] === UNKNOWN) return { name: note.slice(2), record: null, sure };
  const record = placeOfNumber(Number(note.slice(1)));
  return { name: record.name, record, sure };
}
