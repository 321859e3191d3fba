import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import { ORGANISATION_TAILS } from '../cues.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

/** What stands before places, and seldom before an organisation and its state. */
const PLACED = wordSet('in at near from');
/** First parts of what a hyphen makes a place of. */
const PARTS = wordSet('new old saint st san north south east west central upper lower greater asia trans');
/** Words of organisations, and none of towns. */
const BODY: ReadonlySet<string> = new Set([...COMPANY_TAILS, ...ORGANISATION_TAILS, 'of', 'and', '&']);
/** Letters of an acronym that a town is called by, too: `GAO`. */
const ACRONYM = /^[A-Z]{3}$/;
/** In thousands of inhabitants. */
const LARGE_CITY = 1000;

/**
 * Places and organisations by what the gazetteer says of them and by what stands beside them: `Port Allen, La.` is a
 * town, `the GAO` no city on the Niger, `Hydro-Quebec` what Quebec is a part of the name of, the White House a house of
 * offices.
 */
export function settlePlaces(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  let sentence = 0;
  let settled: KindedName[] | null = null;
  names.forEach((name, at) => {
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const own = table.sentences[sentence]!;
    const kind =
      name.kind === 'place' && isOrganisation(table, name, own)
        ? 'organisation'
        : name.kind === 'organisation' &&
            (isTown(table, name, names[at + 1], own) || isPart(table, name, own))
          ? 'place'
          : name.kind;
    if (kind === name.kind) return;
    settled ??= [...names];
    settled[at] = { ...name, kind };
  });
  return settled ?? names;
}

function isOrganisation(table: TokenTable, name: KindedName, sentence: SentenceTokens): boolean {
  const { forms } = table;
  const { from, to } = name;
  const text = textOf(table, name);
  const isInside = from > sentence.from && sentence.casing === CASING.normal;
  if (to - from === 1 && isInside && ACRONYM.test(text) && !PLACED.has(forms[from - 1]!.text)) {
    const [place] = findPlaces(text);
    return place === undefined || isSmall(place, text);
  }
  if (findFullName('place', text) !== null) return false;
  return findFullName('organisation', text) !== null || isCalledAfter(table, name);
}

/** Whether a place may be passed over for an acronym of its letters, which none of its own names is. */
function isSmall({ type, region, thousands, name, aliases }: PlaceRecord, text: string): boolean {
  return (
    type !== 'country' &&
    (type === 'city' || region === '') &&
    thousands < LARGE_CITY &&
    ![name, ...aliases].includes(text)
  );
}

/** `Hydro-Quebec`: a capital and a hyphen before a country or a state. */
function isCalledAfter({ forms, text, starts, ends }: TokenTable, { from, to }: KindedName): boolean {
  if (to - from !== 3 || forms[from + 1]!.text !== '-') return false;
  const [first, last] = [from, to - 1].map((at) => text.slice(starts[at], ends[at])) as [string, string];
  if (forms[from]!.capital === CAPITAL.none || PARTS.has(first.toLowerCase())) return false;
  const [place] = findPlaces(last);
  const isLarge = place !== undefined && (place.type === 'country' || place.region !== '') && place.firm;
  return isLarge && findPlaces(first).length === 0;
}

/** A part of the world or of a country: `rivalry with the West`, `across the Emirates`. */
const WORLD_PARTS = wordSet('west east north south emirates');

function isPart({ forms }: TokenTable, { from, to }: KindedName, { casing }: SentenceTokens): boolean {
  if (to - from > 1 || casing !== CASING.normal || forms[from - 1]?.text !== 'the') return false;
  return WORLD_PARTS.has(forms[from]!.text.toLowerCase());
}

/** `Far Hills` before `, N.J.`, where it says where something is, or begins a dateline. */
function isTown(
  table: TokenTable,
  name: KindedName,
  next: KindedName | undefined,
  sentence: SentenceTokens,
): boolean {
  const { forms } = table;
  const { from, to } = name;
  if (next?.kind !== 'place' || next.from !== to + 1 || forms[to]!.text !== ',') return false;
  const isPlaced = from === sentence.from || PLACED.has(forms[from - 1]!.text);
  // `Union Bank of Augusta, Ga.`
  const isBody = forms.slice(from, to).some(({ text }) => BODY.has(text.toLowerCase()));
  if (!isPlaced || isBody) return false;
  const [state] = findPlaces(textOf(table, next));
  // `Philipp Brothers, N.Y.` is a firm in the city.
  return state?.type === 'region' && state.region !== '' && state.region !== 'US-NY';
}
