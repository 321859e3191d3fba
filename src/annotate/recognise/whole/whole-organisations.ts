import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { readList, readRows } from '../../../knowledge/gazetteer/read-resource.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { findLongest, hashPhrase } from '../../tagger/words/phrases.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns } from '../../tagger/words/word-form.ts';
import { COUNTRY_OFFICES, REGIONS, SHARED_BODIES } from '../cues.ts';
import { findDemonym } from '../demonyms/find-demonym.ts';
import { type Extent, type KindedName, putOver, textOf } from '../kinded-name.ts';
import { findBracketedAcronyms } from './bracketed-acronyms.ts';
import { findBracketed } from './bracketed-companies.ts';
import { findCompanyEnds } from './company-ends.ts';
import { findWholes, indexWholeNames, keepNamesWhole, type WholeNameIndex } from './known-names.ts';
import { findKnownPairs, pairOrganisations } from './pairs/paired-organisations.ts';
import { findPartners } from './pairs/partners.ts';
import { pairPlaces } from './pairs/place-pairs.ts';
import { beginCreed, beginNation, beginPlace } from './place-before.ts';

/** Words of the longest region: `West African`. */
const LONGEST_REGION = 2;
/** Its tokens, with a hyphen: `Inter-American`. */
const REGION_REACH = 3;

/** The article stays outside a name: `The Economist` is `Economist`. */
const ARTICLE = /^The /;

let index: WholeNameIndex | null = null;
let regions: ReadonlySet<number> | null = null;
let regionStarts: ReadonlySet<number> | null = null;

/**
 * Organisations of which the tagger has found but a part are names as wholes: those of the gazetteer, bodies of several
 * countries (`Union` of `African Union`), offices after the name of their country (`Congress` of `U.S. Congress`), what
 * is called after a place or a nation (`Times` of `Japan Times`), and companies joined by `and` or cut before a bracket.
 *
 * @param labelled what the tagger found, of all its types
 */
export function completeOrganisations(
  table: TokenTable,
  names: readonly KindedName[],
  labelled: readonly TokenSpan[],
): readonly KindedName[] {
  index ??= indexOrganisations();
  const others = labelled.filter(({ type }) => TYPES[type] === 'MISC');
  const parts = [...names, ...others, ...listRegions(table)].sort((a, b) => a.from - b.from);
  // `Congress party` and `Xinhua news agency` end before the word that the article gives no capital.
  const wholes = findWholes(table, parts, index, true).filter(
    ({ to }) => table.forms[to - 1]!.capital !== CAPITAL.none,
  );
  const complete = putWholes(names, wholes);
  const long = putWholes(complete, findBracketedAcronyms(table, complete));
  const enclosed = findBracketed(table, long);
  const bracketed = putOver(long, enclosed.map(asOrganisation));
  const pairsKnown = keepNamesWhole(findKnownPairs(table, bracketed), enclosed);
  const known = putOver(bracketed, pairsKnown.map(asOrganisation));
  const ended = putWholes(known, findCompanyEnds(table, known));
  const pairs = pairOrganisations(table, ended);
  const paired = putWholes(ended, pairs);
  const joint = putWholes(paired, findPartners(table, paired, pairs));
  const placed = putWholes(joint, pairPlaces(table, joint));
  return putWholes(placed, findBeginnings(table, placed));
}

function indexOrganisations(): WholeNameIndex {
  const names = readRows('organisations.tsv').flatMap(([name = '', , aliases]) => [
    name,
    ...readList(aliases),
  ]);
  return indexWholeNames(names.filter((name) => !ARTICLE.test(name)));
}

function beginsOrEnds({ forms }: TokenTable, { from, to }: Extent, words: ReadonlySet<string>): boolean {
  return words.has(forms[from]!.text.toLowerCase()) || words.has(forms[to - 1]!.text.toLowerCase());
}

/** After `S.` or `W.`, `African` and `German` are of a part. */
function followsInitial({ forms }: TokenTable, at: number): boolean {
  return forms[at - 1]?.text === '.' && forms[at - 2]?.text.length === 1;
}

/** Where the region begins whose name stands right before a token; `null` where none does: `South African` is a country's. */
function beginRegion(table: TokenTable, before: number, floor: number): number | null {
  const { forms } = table;
  regions ??= new Set(REGIONS.map((region) => hashPhrase(region)!));
  const known = regions;
  for (let at = Math.max(floor, before - REGION_REACH); at < before; at++) {
    if (forms[at]!.capital === CAPITAL.none) continue;
    const region = findLongest(forms, at, before, LONGEST_REGION, (hash) => known.has(hash) || undefined);
    if (region?.to === before) return followsInitial(table, at) ? null : at;
    if (findDemonym(forms, at, before)?.to === before) return null;
  }
  return null;
}

/** Words with which a region's name begins: what the tagger takes for no name may begin an organisation's. */
function listRegions({ forms, signs }: TokenTable): readonly Extent[] {
  regionStarts ??= new Set(REGIONS.map((region) => hashPhrase(region.split(/[ -]/)[0]!)!));
  const found: Extent[] = [];
  for (let at = 0; at < forms.length; at++) {
    if (capitalOfSigns(signs[at]!) === CAPITAL.none) continue;
    if (regionStarts.has(forms[at]!.folded)) found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** `Congress` after `U.S.`: a country's own name, not that of its people, with nothing between; Georgia may be a state. */
function beginCountry(table: TokenTable, country: KindedName | undefined, { from }: Extent): number | null {
  if (country === undefined || country.kind !== 'place' || country.to !== from) return null;
  const [place, ...others] = findPlaces(textOf(table, country));
  const isSure = place?.type === 'country' && others.every(({ type }) => type === 'city');
  return isSure ? country.from : null;
}

/** Organisations whose name begins with a region or a country that the tagger has left outside. */
function findBeginnings(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const wholes: Extent[] = [];
  let sentence = 0;
  names.forEach((name, at) => {
    if (name.kind !== 'organisation') return;
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const floor = table.sentences[sentence]!.from;
    const region = beginsOrEnds(table, name, SHARED_BODIES) ? beginRegion(table, name.from, floor) : null;
    const isOffice = beginsOrEnds(table, name, COUNTRY_OFFICES);
    const before = names.slice(Math.max(0, at - 2), at).reverse();
    const country = isOffice ? beginCountry(table, names[at - 1], name) : null;
    const place = country ?? beginPlace(table, before, name, table.sentences[sentence]!);
    const creed = beginCreed(table, name, floor);
    // `Chinese` of `Chinese Nationalist Party`, of which `Party` was found
    const nation = beginNation(table, creed === null ? name : { ...name, from: creed }, floor);
    // `Pan` of `Pan American World Airways`
    const isFurther =
      before[0]?.kind === 'organisation' && before[0].to === nation && !isThe(table, before[0]);
    const further = isFurther ? before[0]!.from : nation;
    const from = region ?? place ?? further ?? creed;
    // A country may end the sentence before.
    if (from === null || from < floor) return;
    const last = wholes.at(-1);
    const isMore = last !== undefined && from < last.to;
    if (isMore) wholes[wholes.length - 1] = { from: Math.min(last.from, from), to: name.to };
    else wholes.push({ from, to: name.to });
  });
  return wholes;
}

function isThe({ forms }: TokenTable, { from, to }: Extent): boolean {
  return to - from === 1 && forms[from]!.text.toLowerCase() === 'the';
}

function putWholes(names: readonly KindedName[], wholes: readonly Extent[]): readonly KindedName[] {
  return putOver(names, keepNamesWhole(wholes, names).map(asOrganisation));
}

function asOrganisation(extent: Extent): KindedName {
  return { ...extent, kind: 'organisation' };
}
