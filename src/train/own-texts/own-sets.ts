import type { GoldDocument } from '../training-set.ts';
import { readMarkedText } from './marked-text.ts';
import { readMarkedWire } from './marked-wire.ts';

/** Sets that were marked for this project, by name; all but the wire's were written for it, too. */
const OWN_SETS: Readonly<Record<string, (set: string) => readonly GoldDocument[]>> = {
  'english-news': readText,
  'french-news': readText,
  'portuguese-news': readText,
  'spanish-news': readText,
  'wire-1987': readMarkedWire,
};

function readText(set: string): readonly GoldDocument[] {
  return readMarkedText(new URL(`./${set}.txt`, import.meta.url), set);
}

/** The documents of a set that was marked for this project; `null` where it is another's. */
export function readOwnSet(set: string): readonly GoldDocument[] | null {
  return OWN_SETS[set]?.(set) ?? null;
}
