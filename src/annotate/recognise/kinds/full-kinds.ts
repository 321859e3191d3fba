import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import type { EntityKind } from '../../../model/model.ts';
import { isOneSlip, MOST_ALIKE, SHORTEST_SLIP } from '../../slip.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../../tagger/words/word-form.ts';
import type { Extent, KindedName } from '../kinded-name.ts';
import { isTitled, tellBearer } from './bearer-signs.ts';

/** Words of the longest row with which a company's name begins that may be its short form. */
const LONGEST_SHORT = 4;

/** What is known of one row of words with which a company's name begins. */
interface CompanyStart {
  /** Nothing but a legal form stands behind it. */
  readonly isAll: boolean;
  /** The names that are no more than it. */
  readonly mentions: KindedName[];
}

/**
 * Of which kind the article's fuller name is that each name is short for; `null` where it is short for none. People are
 * named by the last word, with a slip in it too; companies by the first ones, `Davis` of `Davis Water Inc`, where the
 * tagger took these for a person. What a company and a person share, `Taft` of `Taft Broadcasting Co` and
 * `Dudley Taft`, is told by what stands beside it, else by what does so elsewhere in the article.
 *
 * @param keys hashes of the names' words
 */
export function tellFullKinds(
  table: TokenTable,
  names: readonly KindedName[],
  keys: readonly number[],
): readonly (EntityKind | null)[] {
  const starts = gatherStarts(table, names, keys);
  const people = gatherPeople(table, names, keys, starts);
  return names.map((name, at) => {
    const isPerson =
      name.to - name.from === 1 && bearsSurname(people, table.forms[name.from]!.text.toLowerCase());
    const start = starts.get(keys[at]!);
    if (start === undefined || !mayBeCompany(start, isPerson)) return isPerson ? 'person' : null;
    const isShared = isPerson || start.mentions.some((one) => one.kind === 'person' && isTitled(table, one));
    if (isShared) return tellBearer(table, name) ?? tellByOthers(table, start, isPerson);
    return name.kind === 'place' && !start.isAll ? null : 'organisation';
  });
}

/** A row of words that is more than a name's beginning only to the tagger is left as it is. */
function mayBeCompany({ isAll, mentions }: CompanyStart, isPerson: boolean): boolean {
  return isAll || isPerson || mentions.some(({ kind }) => kind === 'person');
}

/** Whom the mentions beside which something tells mostly mean; where none or as many say either, who has the name in full. */
function tellByOthers(table: TokenTable, { mentions }: CompanyStart, isPerson: boolean): EntityKind {
  let lead = 0;
  for (const mention of mentions) {
    const bearer = tellBearer(table, mention);
    if (bearer !== null) lead += bearer === 'organisation' ? 1 : -1;
  }
  return lead < 0 || (lead === 0 && isPerson) ? 'person' : 'organisation';
}

/** The rows of words with which the article's companies begin, by their hashes. */
function gatherStarts(
  table: TokenTable,
  names: readonly KindedName[],
  keys: readonly number[],
): ReadonlyMap<number, CompanyStart> {
  const starts = new Map<number, CompanyStart>();
  for (const name of names) {
    const end = endBeforeForm(table, name);
    if (end === null) continue;
    for (const { from, to } of listStarts(table, name.from, end)) {
      const key = table.hashWords(from, to);
      if (to === end || !starts.has(key)) starts.set(key, { isAll: to === end, mentions: [] });
    }
  }
  if (starts.size > 0) for (const [at, name] of names.entries()) starts.get(keys[at]!)?.mentions.push(name);
  return starts;
}

/** With what stands for a given name, `Wm. Wrigley Jr Co`. */
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+|\.|Alex|Chas|Geo|Jos|Thos|Wm)$/u;

/** The rows of words that a name begins with, with its initials and without them: `Hutton` of `E.F. Hutton Group`. */
function listStarts({ forms }: TokenTable, first: number, end: number): readonly Extent[] {
  let bare = first;
  while (bare + 1 < end && INITIALS.test(forms[bare]!.text)) bare++;
  const starts: Extent[] = [];
  for (const from of new Set([first, bare]))
    for (let to = from + 1; to <= end && to - from <= LONGEST_SHORT; to++)
      if (to > bare && forms[to - 1]!.capital !== CAPITAL.none) starts.push({ from, to });
  return starts;
}

/** Index behind a company's name but for its legal form; `null` for other names. */
function endBeforeForm({ forms }: TokenTable, { from, to, kind }: KindedName): number | null {
  if (kind !== 'organisation' || to - from < 2 || !COMPANY_TAILS.has(forms[to - 1]!.text.toLowerCase()))
    return null;
  let end = to;
  while (end > from) {
    const { text, matter } = forms[end - 1]!;
    const isForm = COMPANY_TAILS.has(text.toLowerCase());
    // `Pesch and Co`
    if (!isForm && matter !== MATTER.mark && !(text === 'and' && end < to)) break;
    end--;
  }
  return end > from ? end : null;
}

/** Last words of people's names; those of companies called after somebody are none, unless he has a title. */
function gatherPeople(
  table: TokenTable,
  names: readonly KindedName[],
  keys: readonly number[],
  starts: ReadonlyMap<number, CompanyStart>,
): ReadonlySet<string> {
  const people = new Set<string>();
  names.forEach((name, at) => {
    const { from, to, kind } = name;
    if (kind !== 'person' || to - from < 2 || (starts.has(keys[at]!) && !isTitled(table, name))) return;
    people.add(table.forms[to - 1]!.text.toLowerCase());
  });
  return people;
}

/** Whether somebody has a surname, `Bazoum` of `Mohamed Bazou` too, which is a slip. */
function bearsSurname(people: ReadonlySet<string>, word: string): boolean {
  if (people.has(word)) return true;
  if (word.length < SHORTEST_SLIP || people.size > MOST_ALIKE) return false;
  for (const other of people) if (other.length >= SHORTEST_SLIP && isOneSlip(other, word)) return true;
  return false;
}
