import { findPlaceOfDemonym, findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { SURE_SHORT_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { hasLegalForm, keyOfOrganisation } from '../names/name-key.ts';

/** An office that many countries have under one name. */
export interface Institution {
  /** What spellings of the office share: `defense ministry`. */
  readonly key: string;
  /** The office without its country, as written: `Ministry of Defence`. */
  readonly office: string;
  /** Whose it is, where the name says so: `Supreme Court of India`, `U.S. Senate`. */
  readonly country: PlaceRecord | null;
}

const SMALL_WORDS = wordSet('of the and for to');
/** Words of which an office has one… */
const OFFICES = wordSet(`parliament senate congress house cabinet government legislature ministry department
  treasury court assembly army navy police force commission committee council bank office bureau institute party
  agency guard`);
/** …that are no name by themselves in any country… */
const SHORT = wordSet(
  'ministry department court assembly force commission committee council bank office bureau institute party agency guard',
);
/** A committee of these says whose it is… */
const CHAMBERS = wordSet('senate house parliament congress');
/** …and an institute is the state's in these fields: that of petroleum is its industry's. */
const FIELDS_OF_INSTITUTES = wordSet('national statistics statistical tourism social');
/** …and beside it only words that say which. */
const FIELDS =
  wordSet(`representatives commons lords deputies supreme high appeals constitutional criminal federal
  national central state reserve foreign interior home external internal affairs finance economy economic economics oil petroleum mines
  fisheries forestry aviation immigration customs sports youth science technology welfare defence
  defense justice education health trade commerce industry agriculture energy transport transportation labour labor
  environment information communications culture tourism housing planning public security intelligence election
  electoral armed air lower upper prime minister's president's prosecutor's prosecutors' attorney general's people's
  legislative meteorological statistics statistical corruption anti inquiry
  investigative constituent employment census budget food livestock mineral natural resources water rural land post
  telecommunications works railways municipality women coast monopolies
  democratic republican conservative communist socialist liberal progressive green christian social`);
/** Words that are no name by themselves: what an article calls so it has named in full, or not at all. */
const VAGUE = withSmallWords([
  ...SURE_SHORT_FORMS,
  ...wordSet(`company co corporation university college school institute faculty academy
  bank party union council committee commission agency authority association federation league board group department
  ministry office court assembly republic movement foundation fund society embassy hospital museum station centre
  center chamber city town county district municipal magistrate magistrates magistrate's magistrates' church crown
  empire act royal telecom commerce international airport development news studies organisation organization team club bureau
  service administration state national general securities holdings sons`),
]);
const OF_OFFICES = withSmallWords([...OFFICES, ...FIELDS]);

/** What every city with shares calls its own. */
const EXCHANGES = new Set(['exchange', 'stock exchange']);

/** Whether an organisation's name is none without the full one that an article may have: `University`, `Bank of`. */
export function isVague(name: string): boolean {
  const key = keyOfOrganisation(name);
  return EXCHANGES.has(key) || isMadeOf(key, VAGUE);
}

const LONGEST_COUNTRY = 4;
/** Names in which a word stands as its key has it, but for its case. */
const PLAIN = /^[\w &'-]*$/;
const HAS_OFFICE = new RegExp([...OFFICES].join('|'), 'i');

/** Acronyms of one country's offices that papers do not expand. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['USDA', 'U.S. Department of Agriculture'],
  ['DOJ', 'U.S. Department of Justice'],
  ['DoJ', 'U.S. Department of Justice'],
]);

/** Parties of several countries by the word that papers leave of them. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Labour', 'Labour Party'],
  ['Labor', 'Labor Party'],
  ['Conservatives', 'Conservative Party'],
]);

/** Reads an organisation's name as an office that any country may have; `null` where it is none. */
export function readInstitution(name: string): Institution | null {
  const full = ACRONYMS.get(name) ?? PARTIES.get(name) ?? name;
  if (PLAIN.test(full) && !HAS_OFFICE.test(full)) return null;
  const { office, country } = takeCountry(full);
  if (hasLegalForm(office)) return null;
  const key = keyOfOrganisation(office);
  const words = key.split(' ');
  if (!words.some((word) => OFFICES.has(word)) || !isMadeOf(key, OF_OFFICES)) return null;
  // `Senate Agriculture` is what headlines leave of a committee.
  if ((words[0] === 'senate' || words[0] === 'house') && words.length > 1 && words[1] !== 'of') return null;
  // …but where it is the lower house's, which several countries have.
  const isOfHouse = words[0] === 'lower' || words[0] === 'upper';
  if (!isOfHouse && words.includes('committee') && words.some((word) => CHAMBERS.has(word))) return null;
  if (words.includes('institute') && !words.some((word) => FIELDS_OF_INSTITUTES.has(word))) return null;
  return words.length === 1 && SHORT.has(key) ? null : { key, office, country };
}

/** All that a key made of these may have: its last word may have lost its plural. */
function withSmallWords(words: readonly string[]): ReadonlySet<string> {
  const singulars = words.flatMap((word) => (word.endsWith('s') ? [word.slice(0, -1)] : []));
  return new Set([...SMALL_WORDS, ...words, ...singulars]);
}

function isMadeOf(key: string, words: ReadonlySet<string>): boolean {
  // Most names are told by their first word.
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(' ', from);
    const end = space < 0 ? key.length : space;
    if (!words.has(key.slice(from, end))) return false;
    from = end + 1;
  }
  return true;
}

function countryOf(form: string): PlaceRecord | null {
  const place = findPlaces(form)[0] ?? findPlaceOfDemonym(form);
  return place?.type === 'country' ? place : null;
}

/** @example takeCountry('Supreme Court of India') // { office: 'Supreme Court', country: India } */
function takeCountry(name: string): Omit<Institution, 'key'> {
  const words = name.replace(/^the /i, '').replace(/ of$/i, '').split(/\s+/);
  for (let at = words.length - 2; at > 0; at--) {
    if (words[at]!.toLowerCase() !== 'of') continue;
    const country = countryOf(words.slice(at + 1).join(' '));
    if (country !== null) return { office: words.slice(0, at).join(' '), country };
  }
  for (let length = Math.min(LONGEST_COUNTRY, words.length - 1); length > 0; length--) {
    const country = countryOf(
      words
        .slice(0, length)
        .join(' ')
        .replace(/['’]s?$/, ''),
    );
    if (country !== null) return { office: words.slice(length).join(' '), country };
  }
  return { office: words.join(' '), country: null };
}
