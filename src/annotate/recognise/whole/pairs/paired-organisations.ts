import { loadGivenNames } from '../../../../knowledge/gazetteer/given-names.ts';
import { LEGAL_FORMS } from '../../../../knowledge/organisations/legal-forms.ts';
import { PAIRED_NAMES } from '../../../../knowledge/organisations/paired-names.ts';
import { groupBy } from '../../../../tools/collections/group.ts';
import { memoise } from '../../../../tools/collections/memoise.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { TokenTable } from '../../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns, MATTER } from '../../../tagger/words/word-form.ts';
import { type Extent, isInOneSentence, type KindedName, spanOfTokens } from '../../kinded-name.ts';
import { AND, SELDOM_CAPITAL } from '../../token-signs.ts';

const CONNECTOR = /^(?:and|&|\/)$/i;
/** With these the rest of a company's name begins, whatever stands before: `Lazard Freres and Co`, `Brown and Sons Inc`. */
export const RESTS = wordSet('co cos company sons son bros brothers associates partners daughters cie');
/** Words of the longest surname, `Van Waters`, and of the longest right half but for its form. */
const MOST_LEFT = 2;
const MOST_RIGHT = 3;
/** Two who stand so often beside each other, and never apart, are one name. */
const OFTEN = 3;

/** What stands before a firm, up to two words between, and before two. */
const FIRM_BEFORE =
  /(?:(?:>|\b(?:[Ii]nc|Corp|Co|Ltd)) and |\b(?:(?:law|brokerage|investment|banking|accounting|securities) (?:firm|bank|house)|firm|investors?|partnership|affiliates?|brokers?|brokerage|dealers?|traders?|concern|underwriters?|stores|privately[- ]held|(?:owned|controlled|managed|acquired) by|(?:economist|analyst|partner|attorney|vice president|president) (?:at|of|with|for)) (?:the )?(?:of |with |for |by )?(?:\p{Lu}\p{L}+, ){0,3})$/u;
const TWO = /\b(?:between|both|Messrs\.?|brothers|Presidents?|Ministers?|Senators?|Representatives?) $/i;
/** And what behind it. */
const FIRM_BEHIND =
  /^(?:['’]s (?:\S+ ){1,4}(?:offer|bid|stake)| (?:made an? (?:\S+ )?(?:tender )?offer|said (?:its?|in its)\b|(?:as )?co-manage|subsidiary\b|unit\b|stores\b|both said they sold))/;
const SIGN_REACH = 60;

/** Two halves of one name, and what stands between them. */
interface Pair {
  readonly left: KindedName;
  readonly right: KindedName;
}

/** The words of a known name before and after its `and`, in lower case. */
interface KnownPair {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

let known: ReadonlyMap<string, readonly KnownPair[]> | null = null;

/**
 * Companies whose name joins two by `and`, `&` or a slash, of which the tagger has found the halves: those whose right
 * half is but the rest of a name (`and Co`, `and Electric Corp`), those of two surnames and a legal form
 * (`Harper and Row Inc`), and two surnames that stand beside each other three times, or once as a firm does, where the article has nobody so
 * called. What one mention shows holds for the article's others, `Harper and Row said`.
 *
 * @returns in the order of the text; they do not overlap
 */
export function pairOrganisations(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const pairs = listPairs(table, names);
  if (pairs.length === 0) return [];
  const others = new Others(table, names);
  const shown = pairs.filter((pair) => isShown(table, pair, others)).map((pair) => keyOfPair(table, pair));
  const often = [...groupBy(pairs, (pair) => keyOfPair(table, pair))]
    .filter(
      ([, all]) =>
        (all.length >= OFTEN || all.some((pair) => isFirm(table, pair, others))) &&
        isOnlyPair(table, all, others),
    )
    .map(([key]) => key);
  const keys = new Set([...shown, ...often, ...listKeysOfWholes(table, names)]);
  return mergeExtents(pairs.filter((pair) => keys.has(keyOfPair(table, pair))));
}

/** The names of an article, as pairs of it ask for them: there may be as many of the one as of the other. */
class Others {
  readonly #table: TokenTable;
  /** Of each last word. */
  readonly #names: ReadonlyMap<number, readonly KindedName[]>;
  /** Where organisations begin, and where they end. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly #isElsewhere = memoise((key: string) => this.#look(key));

  constructor(table: TokenTable, names: readonly KindedName[]) {
    this.#table = table;
    this.#names = groupBy(names, ({ to }) => table.words[to - 1]!);
    const organisations = names.filter(({ kind }) => kind === 'organisation');
    this.starts = new Set(organisations.map(({ from }) => from));
    this.ends = new Set(organisations.map(({ to }) => to));
  }

  /** Whether the article names somebody so elsewhere: `Brown` of `Brown and AFG Industries Inc`. */
  areElsewhere(pair: Pair): boolean {
    return this.#isElsewhere(keyOfPair(this.#table, pair));
  }

  #look(key: string): boolean {
    const { words } = this.#table;
    const [first = 0, second = 0] = key.split(' ').map(Number);
    if (this.#names.get(first)?.some(({ to }) => words[to + 1] !== second)) return true;
    return first !== second && (this.#names.get(second) ?? []).some(({ from }) => words[from - 2] !== first);
  }
}

/** The pairs as wholes; of `Allen and Day and Co` the two are one. */
function mergeExtents(pairs: readonly Pair[]): readonly Extent[] {
  const wholes: Extent[] = [];
  for (const { left, right } of pairs) {
    const last = wholes.at(-1);
    if (last === undefined || left.from >= last.to) wholes.push({ from: left.from, to: right.to });
    else wholes[wholes.length - 1] = { from: last.from, to: right.to };
  }
  return wholes;
}

function listPairs(table: TokenTable, names: readonly KindedName[]): readonly Pair[] {
  const { forms } = table;
  return names.flatMap((right, at) => {
    const left = names[at - 1];
    const isPair = left !== undefined && left.to + 1 === right.from && CONNECTOR.test(forms[left.to]!.text);
    return isPair && isInOneSentence(table, { from: left.from, to: right.to }) ? [{ left, right }] : [];
  });
}

/** The keys of pairs that stand as wholes elsewhere in the article: `<Wagner and Brown>`. */
function listKeysOfWholes({ forms, words }: TokenTable, names: readonly KindedName[]): readonly string[] {
  return names.flatMap(({ from, to, kind }) => {
    if (kind !== 'organisation' || to - from < 3) return [];
    for (let at = from + 1; at + 1 < to; at++)
      if (AND.test(forms[at]!.text)) return [`${words[at - 1]} ${words[at + 1]}`];
    return [];
  });
}

/** Whether two surnames stand in the article beside each other only. */
function isOnlyPair(table: TokenTable, pairs: readonly Pair[], others: Others): boolean {
  const pair = pairs.find(({ left }) => table.forms[left.to]!.text !== '/');
  if (pair === undefined || pair.left.kind === 'place' || pair.right.kind === 'place') return false;
  const isShort = pair.left.to - pair.left.from === 1 && pair.right.to - pair.right.from === 1;
  return isShort && !others.areElsewhere(pair);
}

/** Whether two people are spoken of as a firm is: `the law firm Dreyer and Traub`, `Wagner and Brown and AFG Inc`. */
function isFirm(table: TokenTable, { left, right }: Pair, { starts, ends }: Others): boolean {
  if (left.kind !== 'person' || right.kind !== 'person') return false;
  const { start, end } = spanOfTokens(table, { from: left.from, to: right.to });
  const before = table.text.slice(Math.max(0, start - SIGN_REACH), start);
  const after = table.text.slice(end, end + SIGN_REACH);
  if (TWO.test(before)) return false;
  if (FIRM_BEFORE.test(before) || FIRM_BEHIND.test(after)) return true;
  const isAnd = (at: number) => AND.test(table.forms[at]!.text);
  return (starts.has(right.to + 1) && isAnd(right.to)) || (ends.has(left.from - 1) && isAnd(left.from - 1));
}

/** What mentions of one pair share: the last word before the connector, and the first behind it. */
function keyOfPair({ words }: TokenTable, { left, right }: Pair): string {
  return `${words[left.to - 1]} ${words[right.from]}`;
}

/** Whether the halves show by themselves that they are one name. */
function isShown(table: TokenTable, pair: Pair, others: Others): boolean {
  const { forms } = table;
  const { left, right } = pair;
  if (forms[left.to]!.text === '/' || hasForm(table, left)) return false;
  if (RESTS.has(forms[right.from]!.text.toLowerCase())) return true;
  // `Wagner and Brown and AFG Industries Inc` are two.
  if (CONNECTOR.test(forms[left.from - 1]?.text ?? '') || !hasForm(table, right)) return false;
  let end = right.to;
  while (end > right.from && isForm(table, end - 1)) end--;
  if (end === right.from || end - right.from > MOST_RIGHT) return false;
  if (isPlain(table, { from: right.from, to: end })) return true;
  // Of `Boyd Jefferies and Jefferies Group Inc` the one heads the other.
  if (left.kind !== 'person' || table.words[left.to - 1] === table.words[right.from]) return false;
  return isSurname(table, left) && !others.areElsewhere(pair);
}

function isForm({ forms }: TokenTable, at: number): boolean {
  const { matter, text } = forms[at]!;
  return matter === MATTER.mark || LEGAL_FORMS.has(text.toLowerCase());
}

function hasForm(table: TokenTable, { to }: Extent): boolean {
  return isForm(table, to - 1);
}

/** Whether a row of words has but such as are small elsewhere: `Electric`, `Savings`, `Metals Trading`. */
function isPlain({ forms }: TokenTable, { from, to }: Extent): boolean {
  for (let at = from; at < to; at++) {
    const { matter, capitalHabit } = forms[at]!;
    if (matter !== MATTER.word || capitalHabit === 0 || capitalHabit > SELDOM_CAPITAL) return false;
  }
  return true;
}

/** Whether a person's name is no given name and surname: `Harper`, `Lufkin`, but not `Dudley Taft`. */
function isSurname({ forms }: TokenTable, { from, to }: Extent): boolean {
  if (to - from > MOST_LEFT) return false;
  return to - from === 1 || !loadGivenNames().has(foldCase(forms[from]!.text));
}

/**
 * Those that are known as a whole, whatever the tagger has made of them, with what it has found behind them up to a legal
 * form, `Gulf and Western Industries Inc`. @returns as above
 */
export function findKnownPairs(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  known ??= indexPairs();
  const { forms, signs } = table;
  const found: Extent[] = [];
  for (let at = 1; at + 1 < forms.length; at++) {
    if (capitalOfSigns(signs[at + 1]!) === CAPITAL.none || capitalOfSigns(signs[at - 1]!) === CAPITAL.none)
      continue;
    if (!CONNECTOR.test(forms[at]!.text)) continue;
    const candidates = known.get(keyOf(forms[at - 1]!.text, forms[at + 1]!.text));
    const whole = candidates && findAround(table, at, candidates);
    if (whole && isInOneSentence(table, whole)) found.push(whole);
  }
  let next = 0;
  return found.map((pair) => {
    while (next < names.length && names[next]!.to <= pair.to) next++;
    const end = names[next];
    const goesOn = end !== undefined && end.from < pair.to && isCompany(table, { from: pair.to, to: end.to });
    return goesOn ? { from: pair.from, to: end.to } : pair;
  });
}

/** Whether the rest of a name is but words with capitals up to a legal form, with what that is of: `Telephone Co of Maryland`. */
function isCompany({ forms }: TokenTable, { from, to }: Extent): boolean {
  const words = forms.slice(from, to).map(({ text }) => text);
  const of = words.indexOf('of');
  const end = of < 0 ? words.length : of;
  for (let at = 0; at < end; at++) if (forms[from + at]!.capital === CAPITAL.none) return false;
  return end > 0 && LEGAL_FORMS.has(words[end - 1]!.toLowerCase());
}

function keyOf(before: string, after: string): string {
  return `${before.toLowerCase()} ${after.toLowerCase()}`;
}

function indexPairs(): ReadonlyMap<string, readonly KnownPair[]> {
  const index = new Map<string, KnownPair[]>();
  for (const name of PAIRED_NAMES) {
    const [left = [], right = []] = name
      .toLowerCase()
      .split(' and ')
      .map((half) => half.split(/[ '-]/));
    const key = keyOf(left.at(-1)!, right[0]!);
    index.set(key, [...(index.get(key) ?? []), { left, right }]);
  }
  return index;
}

function findAround(table: TokenTable, at: number, pairs: readonly KnownPair[]): Extent | null {
  for (const { left, right } of pairs) {
    const from = passBack(table, at - 1, left);
    const end = passOn(table, at + 1, right);
    // `Royal Dutch/Shell group`
    if (from === null || end === null || isSmall(table, end - 1)) continue;
    let to = end;
    while (to < table.forms.length && isWrittenForm(table, to)) to++;
    return { from, to };
  }
  return null;
}

/** A word in small letters, of two at least: the ending of `Standard and Poor's` is none. */
function isSmall({ forms }: TokenTable, at: number): boolean {
  return /^\p{Ll}{2}/u.test(forms[at]!.text);
}

/** `Co`, but not that of `co-managed`. */
function isWrittenForm({ forms }: TokenTable, at: number): boolean {
  const { text, capital } = forms[at]!;
  return capital !== CAPITAL.none && LEGAL_FORMS.has(text.toLowerCase());
}

/** Index of the first of a row of words that ends at a token; marks between them do not count. */
function passBack({ forms }: TokenTable, end: number, row: readonly string[]): number | null {
  let at = end;
  for (let i = row.length - 1; i >= 0; i--) {
    while (i < row.length - 1 && /^[,-]$/.test(forms[at]?.text ?? '')) at--;
    if (forms[at]?.text.toLowerCase() !== row[i]) return null;
    at--;
  }
  return at + 1;
}

function passOn({ forms }: TokenTable, from: number, row: readonly string[]): number | null {
  let at = from;
  for (const [i, word] of row.entries()) {
    while (i > 0 && /^[,'’-]$/.test(forms[at]?.text ?? '')) at++;
    const text = forms[at]?.text.toLowerCase().replace(/^['’]/, '');
    if (text !== word) return null;
    at++;
  }
  return at;
}
