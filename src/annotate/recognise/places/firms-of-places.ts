import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CASING, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import { type KindedName, putOver, textOf } from '../kinded-name.ts';
import { type FirmSign, readFirmSign } from './firm-signs.ts';

/** An article's names, and the firms that some of them are short for. */
interface NamedFirms {
  readonly names: readonly KindedName[];
  readonly firmOf: ReadonlyMap<KindedName, KindedName>;
}

/** The firms of an article whose names begin with one word, by its number. */
type Firms = ReadonlyMap<number, readonly KindedName[]>;

/** A name that a firm's begins with, as it is mentioned by itself. */
interface BareName {
  readonly name: KindedName;
  readonly firm: KindedName;
  readonly sign: FirmSign;
}

/** What American banks are by their charters: `Northeast Savings F.A.` */
const BANK_FORMS = wordSet('fa fsb na');

/** Of so many thousands of inhabitants a city is told of by its name alone, as countries are. */
const LARGE_CITY = 1000;

/**
 * Firms that an article calls by the place with which their names begin: `Cyprus` of Cyprus Minerals Co where shares of
 * it are sold, `Cleveland had 479,000 dlrs pretax`. Where more of the name stands there, it is the firm's:
 * `BUYS CLEVELAND CONSULTING`.
 */
export function nameFirms(table: TokenTable, names: readonly KindedName[]): NamedFirms {
  const firms = indexFirms(table, names);
  if (firms.size === 0) return { names, firmOf: NOBODY };
  const { words } = table;
  const firmOf = new Map<KindedName, KindedName>();
  const wholes: KindedName[] = [];
  const bare = new Map<number, BareName[]>();
  let floor = 0;
  for (const name of names) {
    const mayBe = firms.has(words[name.from]!) || (name.from > floor && firms.has(words[name.from - 1]!));
    if (mayBe && (name.kind === 'place' || isPlaceName(table, name))) {
      const found = findFirm(table, firms, name, floor);
      if (found !== null && found.whole !== null) {
        wholes.push(found.whole);
        firmOf.set(found.whole, found.firm);
      } else if (found !== null) {
        const key = table.hashWords(name.from, name.to);
        const sign = isBesidePlace(table, names, name) ? 'place' : readFirmSign(table, name);
        const known = bare.get(key);
        if (known === undefined) bare.set(key, [{ name, firm: found.firm, sign }]);
        else known.push({ name, firm: found.firm, sign });
      }
    }
    floor = name.to;
  }
  for (const mentions of bare.values()) settle(table, mentions, wholes, firmOf);
  if (wholes.length === 0) return { names, firmOf: NOBODY };
  return {
    names: putOver(
      names,
      wholes.sort((a, b) => a.from - b.from),
    ),
    firmOf,
  };
}

const NOBODY: ReadonlyMap<KindedName, KindedName> = new Map();

/** Those with a legal form, and those whose shares are listed right behind the name. */
function indexFirms({ forms, words }: TokenTable, names: readonly KindedName[]): Firms {
  const firms = new Map<number, KindedName[]>();
  for (const name of names) {
    const { from, to, kind } = name;
    if (kind !== 'organisation' || to - from < 2) continue;
    const last = forms[to - 1]!.text === '.' ? forms[to - 2]! : forms[to - 1]!;
    const form = last.text.toLowerCase().replaceAll('.', '');
    const isFirm = LEGAL_FORMS.has(form) || BANK_FORMS.has(form) || forms[to]?.text === '<';
    if (!isFirm) continue;
    const known = firms.get(words[from]!);
    if (known === undefined) firms.set(words[from]!, [name]);
    else known.push(name);
  }
  return firms;
}

/** Whether an organisation's name is nothing but a place's. */
function isPlaceName(table: TokenTable, name: KindedName): boolean {
  return name.kind === 'organisation' && findPlaces(textOf(table, name)).length > 0;
}

/** The firm whose name begins as a name does, and where more of it stands there, all of that. */
function findFirm(
  table: TokenTable,
  firms: Firms,
  { from, to }: KindedName,
  floor: number,
): { readonly firm: KindedName; readonly whole: KindedName | null } | null {
  const { forms, words } = table;
  // `First` of First Boston was passed over.
  const isCut = from - 1 >= floor && forms[from - 1]!.capital !== CAPITAL.none;
  for (const begin of isCut ? [from - 1, from] : [from])
    for (const firm of firms.get(words[begin]!) ?? []) {
      if (firm.from <= begin && begin < firm.to) return null;
      const shared = countShared(table, firm, begin);
      if (shared < to - begin || firm.to - firm.from <= to - begin) continue;
      // `Pepsi` is not short for Pepsi-Cola Bottling Co.
      if (forms[firm.from + shared]?.text === '-') continue;
      const isMore = begin < from || shared > to - begin;
      return { firm, whole: isMore ? { from: begin, to: begin + shared, kind: 'organisation' } : null };
    }
  return null;
}

/** How many tokens from one on are those that a name begins with. */
function countShared({ words, sentences }: TokenTable, { from, to }: KindedName, at: number): number {
  const end = sentences.find((sentence) => sentence.to > at)!.to;
  let shared = 0;
  while (from + shared < to && at + shared < end && words[from + shared] === words[at + shared]) shared++;
  return shared;
}

/** Whether a place stands beside a name as in a list, or as its state does. */
function isBesidePlace({ forms }: TokenTable, names: readonly KindedName[], name: KindedName): boolean {
  const at = names.indexOf(name);
  const [before, after] = [names[at - 1], names[at + 1]];
  const isJoined = (token: number): boolean => /^(?:,|and|or|\/)$/.test(forms[token]?.text ?? '');
  return (
    (before?.kind === 'place' && before.to + 1 === name.from && isJoined(before.to)) ||
    (after?.kind === 'place' && name.to + 1 === after.from && isJoined(name.to))
  );
}

/** Which of the mentions of one bare name are the firm's, and which the place's though they were taken for an organisation. */
function settle(
  table: TokenTable,
  mentions: readonly BareName[],
  settled: KindedName[],
  firmOf: Map<KindedName, KindedName>,
): void {
  const [place] = findPlaces(textOf(table, mentions[0]!.name));
  const counted = (test: (mention: BareName) => boolean): number => mentions.filter(test).length;
  const placed = counted(({ sign }) => sign === 'place');
  const clear = counted(({ name, sign }) => sign === 'clear' || name.kind === 'organisation');
  const [isFirm, isPlaced] = [clear > 0, placed >= Math.max(1, clear)];
  for (const { name, firm, sign } of mentions) {
    const isMeant =
      (name.kind === 'organisation' && sign !== 'place') ||
      sign === 'clear' ||
      (sign === 'likely' && (isFirm || !isState(place)) && !(isPlaced && isKnownAlone(place))) ||
      (sign !== 'place' && !isPlaced && (isFirm || !isKnownAlone(place) || leads(table, name, firm)));
    if (!isMeant) {
      if (name.kind === 'organisation') settled.push({ ...name, kind: 'place' });
      continue;
    }
    const named: KindedName = { from: name.from, to: name.to, kind: 'organisation' };
    settled.push(named);
    firmOf.set(named, firm);
  }
}

/** Whether a place has a government that says and does things. */
function isState(place: PlaceRecord | undefined): boolean {
  return place !== undefined && (place.type === 'country' || place.firm);
}

function isKnownAlone(place: PlaceRecord | undefined): boolean {
  return isState(place) || (place !== undefined && place.thousands >= LARGE_CITY);
}

/** Whether a name in a headline is that of the firm with which the text below begins. */
function leads({ sentences }: TokenTable, name: KindedName, firm: KindedName): boolean {
  const [headline] = sentences;
  if (headline === undefined || headline.casing !== CASING.upper || name.from >= headline.to) return false;
  const lead = sentences.find(({ casing }) => casing === CASING.normal);
  return lead !== undefined && firm.from >= lead.from && firm.from <= lead.from + 1;
}
