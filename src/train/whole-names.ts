import { type NameType, TYPES } from '../annotate/tagger/model/labels.ts';
import type { GoldDocument, GoldName } from './training-set.ts';

const [PLACE, ORGANISATION, PERSON, OTHER] = (['LOC', 'ORG', 'PER', 'MISC'] as const).map((type: NameType) =>
  TYPES.indexOf(type),
) as [number, number, number, number];

/** The set that marks what is called after a place, a nation or a person in pieces: `Qatar` and `Airways`. */
const IN_PIECES = 'worldwide-train';
/** What a nation has, and is spoken of beside its name: `Chilean` `Congress`. */
const OFFICE =
  /^(?:ministry|ministries|parliament|congress|government|army|embassy|consulate|police|court|senate|military|navy|department|cabinet|administration|state|party|president|council|house|coalition|opposition)$/i;
const SMALL_END = /(?:^|\s)(?:of|in|for|at|and|&|the|to|on)$/i;
const SMALL = /^(?:and|&|of|for|in|the|,)$/i;
const ACRONYM = /^[A-Z]{2,5}$/;
/** `Viacom-owned`, `Beijing-based` */
const COMPOUND = /(?:based|led|controlled|backed|listed|owned)$/;
const POSSESSIVE = /^(?:['’]s|['’] s)\s+/;

/** A document whose names are marked as wholes, as all other sets mark them. */
export function wholeNames(document: GoldDocument): GoldDocument {
  if (document.set !== IN_PIECES) return document;
  const { text } = document;
  const names: GoldName[] = [];
  let isWhole = false;
  for (const name of document.names) {
    const last = names.at(-1);
    const type: number | null =
      last && /^ ?$/.test(text.slice(last.end, name.start)) ? joinType(text, last, name, isWhole) : null;
    isWhole = type !== null;
    if (type !== null) names[names.length - 1] = { start: last!.start, end: name.end, type };
    else names.push(leavePossessive(text, name));
  }
  return { ...document, names };
}

/** `'s Electoral Commission` begins after its first two letters. */
function leavePossessive(text: string, name: GoldName): GoldName {
  const ending = POSSESSIVE.exec(text.slice(name.start, name.end))?.[0];
  return ending === undefined ? name : { ...name, start: name.start + ending.length };
}

/** The type of the name that two beside each other are pieces of; `null` where they are two. */
function joinType(text: string, a: GoldName, b: GoldName, isWhole: boolean): number | null {
  const [first, second] = [a, b].map(({ start, end }) => text.slice(start, end)) as [string, string];
  if (/^['’]/.test(second) || /[,.;:!?]$/.test(first)) return null;
  if (b.type === ORGANISATION && SMALL.test(second)) return ORGANISATION;
  const joins = b.type === ORGANISATION ? joinsOrganisation(a.type, first, second, isWhole) : false;
  if (joins) return ORGANISATION;
  if (ACRONYM.test(second)) return null;
  if (a.type === ORGANISATION && b.type !== ORGANISATION)
    return b.type === PLACE || SMALL_END.test(first) ? ORGANISATION : null;
  if (b.type !== PLACE) return null;
  if (a.type === PLACE) return PLACE;
  if (a.type === PERSON) return /^de /.test(second) ? null : PLACE;
  const isSite = /(?:^|\s)(?:Museum|Bridge|Strait|Embassy)$/.test(second);
  return isSite || /^(?:Latin|Sub ?- ?Saharan|Arab|Torres Strait)$/.test(first) ? PLACE : null;
}

function joinsOrganisation(type: number, first: string, second: string, isWhole: boolean): boolean {
  if (type === ORGANISATION) return isWhole || SMALL_END.test(first) || /^the$/i.test(first);
  if (ACRONYM.test(second)) return false;
  const words = second.split(/\s+/);
  if (type === PLACE) return !/^government$/i.test(words[0]!);
  const isOffice = OFFICE.test(words[0]!) || (words.length <= 2 && OFFICE.test(words.at(-1)!));
  return !isOffice && !(type === OTHER && COMPOUND.test(first));
}
