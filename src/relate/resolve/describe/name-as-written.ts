import { findPlaceNamed, keyOfPlace } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { NameForm } from '../../../model/model.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { levelSpaces } from '../names/name-key.ts';
import { isMostlyOther, listOtherLanguages } from './name-in-language.ts';

/** The archive hardly ever writes a name that fewer of a place's mentions have than this share… */
const HARDLY = 1 / 10;
/** …and mostly another that more of them have. */
const MOSTLY = 1 / 2;
/** A line of capitals, or initials. */
const UPPER_ONLY = /^\P{Ll}*$/u;
/** `Calif.`, `S. Africa` */
const SHORTENED = /\.$|(?:^| )\p{L}\. /u;

/**
 * What the archive calls a place that the gazetteer heads by another name, which the archive hardly ever writes: `Bombay`
 * in one of 1987, `Montreal`; a short form is none, `Rio`. `null` where the gazetteer's name stands.
 *
 * @param entityOf by mention, the place of its entity
 */
export function nameAsWritten(
  outlines: OutlineColumns,
  entityOf: Uint32Array,
): (place: number, name: string) => string | null {
  const forms = listForms(outlines);
  const counts = countForms(outlines, forms, entityOf);
  return (place, name) => {
    const [found, record] = [counts.get(place), findPlaceNamed(name)];
    if (found === undefined || record === null || hasQualifier(record)) return null;
    let [all, own] = [0, 0];
    const others = new Map<string, number>();
    const names = new Set([record.name, ...record.aliases].map(keyOfPlace));
    for (const [form, count] of found) {
      const text = levelSpaces(forms[form]!.text);
      const isOwn = text === name || isInitials(text, name);
      if (!isOwn && UPPER_ONLY.test(text)) continue;
      all += count;
      if (isOwn) own += count;
      else if (names.has(keyOfPlace(text)) && !isShort(text, name)) countIn(others, text, count);
    }
    const [first] = byFrequency(others);
    if (first === undefined || own >= all * HARDLY) return null;
    return others.get(first)! > all * MOSTLY ? first : null;
  };
}

/**
 * By entity, how often each form, by its number, stands in articles as a place's name; nationalities are none, and
 * what a French article has in an archive in English is no name of this.
 */
function countForms(
  outlines: OutlineColumns,
  forms: readonly NameForm[],
  entityOf: Uint32Array,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const { mentions, languages, count } = outlines;
  const isOther = listOtherLanguages(outlines);
  const isForeign = isMostlyOther(outlines, isOther) ? isOther.map(() => false) : isOther;
  const isName = Uint8Array.from(forms, ({ kind, form }) => (kind === 'place' && form !== 'demonym' ? 1 : 0));
  const counts = new Map<number, Map<number, number>>();
  for (let row = 0; row < count; row++) {
    if (isForeign[languages[row]!]) continue;
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const form = mentions.forms[at]!;
      if (isName[form] === 0) continue;
      const place = entityOf[at]!;
      const known = counts.get(place);
      const own = known ?? new Map<number, number>();
      if (known === undefined) counts.set(place, own);
      countIn(own, form);
    }
  }
  return counts;
}

/** `UK` writes United Kingdom. */
function isInitials(text: string, name: string): boolean {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 1 && text.replaceAll('.', '').startsWith(initials);
}

/** Whether a form leaves something out: a word of the name, the article of `The Hague`, or letters of its words, `Ga`. */
function isShort(text: string, name: string): boolean {
  const words = keyOfPlace(name).split(' ');
  const own = keyOfPlace(text).split(' ');
  if (SHORTENED.test(text) || name.endsWith(` ${text}`) || isBeginning(own.join(' '), words.join(' ')))
    return true;
  return own.length < words.length && own.every((word) => words.includes(word));
}

function isBeginning(text: string, name: string): boolean {
  return text.length < name.length && name.startsWith(text);
}

/** Whether a name says which of several places it is: `Portland, Maine`, `Georgia (U.S. state)`. */
function hasQualifier({ name, namesakeOf }: PlaceRecord): boolean {
  return namesakeOf !== undefined || name.endsWith(')');
}
