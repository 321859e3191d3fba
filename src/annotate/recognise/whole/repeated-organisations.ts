import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns, MATTER } from '../../tagger/words/word-form.ts';
import { type Extent, type KindedName, putOver, textOf } from '../kinded-name.ts';
import { keepNamesWhole } from './known-names.ts';

/** With more organisations than these a text is a list. */
const MOST = 200;
const ARTICLE = /^(?:The|An?)$/;

/**
 * Names with those organisations as wholes that the text names in full elsewhere, by two words at least: all that a line
 * whose capitals say nothing has of them, `FIRST EASTERN` of `First Eastern Corp`, and those found without their first
 * word, `Hoechst` of `American Hoechst Corp`.
 */
export function completeRepeated(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const byFirst = indexOrganisations(table, names);
  if (byFirst.size === 0) return names;
  const wholes: Extent[] = [];
  const add = (at: number, sentence: SentenceTokens): number | null => {
    const organisations = byFirst.get(table.words[at]!);
    const to = organisations === undefined ? null : endLongest(table, at, sentence, organisations);
    if (to !== null) wholes.push({ from: at, to });
    return to;
  };
  let next = 0;
  for (const sentence of table.sentences) {
    const isShouted = sentence.casing !== CASING.normal;
    if (isShouted) for (let at = sentence.from; at < sentence.to; ) at = add(at, sentence) ?? at + 1;
    for (; next < names.length && names[next]!.from < sentence.to; next++) {
      const { from, kind } = names[next]!;
      const before = from - 1;
      if (!isShouted && kind === 'organisation' && isOneBefore(table, before, sentence))
        add(before, sentence);
    }
  }
  const free = keepNamesWhole(wholes, names);
  return putOver(
    names,
    free.map((whole): KindedName => ({ ...whole, kind: 'organisation' })),
  );
}

/** Whether a word with a capital stands alone at a token: of `South African Mutual` it is but a part. */
function isOneBefore({ signs, forms }: TokenTable, at: number, { from }: SentenceTokens): boolean {
  const hasCapital = (i: number): boolean => capitalOfSigns(signs[i]!) !== CAPITAL.none;
  if (at < from || !hasCapital(at) || ARTICLE.test(forms[at]!.text)) return false;
  return at === from || !hasCapital(at - 1) || ARTICLE.test(forms[at - 1]!.text);
}

/** The organisations of several words that the text names in ordinary letters, by their first words. */
function indexOrganisations(
  { words, sentences, forms }: TokenTable,
  names: readonly KindedName[],
): ReadonlyMap<number, readonly Extent[]> {
  const byFirst = new Map<number, Extent[]>();
  let [sentence, count] = [0, 0];
  for (const { from, to, kind } of names) {
    while (sentences[sentence]!.to <= from) sentence++;
    const isPlain = sentences[sentence]!.casing === CASING.normal && kind === 'organisation';
    if (!isPlain || to - from < 2 || forms[from]!.capital === CAPITAL.none || ++count > MOST) continue;
    const others = byFirst.get(words[from]!);
    if (others === undefined) byFirst.set(words[from]!, [{ from, to }]);
    else others.push({ from, to });
  }
  return byFirst;
}

/**
 * Index behind the longest row of words at a token that is one of the organisations, or with which a company's name
 * begins; a place's name is none.
 */
function endLongest(
  table: TokenTable,
  at: number,
  { to: limit }: SentenceTokens,
  organisations: readonly Extent[],
): number | null {
  const { words, forms } = table;
  let longest = at;
  for (const { from, to } of organisations) {
    let length = 0;
    while (from + length < to && at + length < limit && words[at + length] === words[from + length]) length++;
    const isCompany = COMPANY_TAILS.has(forms[to - 1]!.text.toLowerCase());
    if (from + length < to && !isCompany) continue;
    while (length > 0 && !mayEnd(table, from, from + length)) length--;
    if (length < 2 || at + length <= longest) continue;
    if (findPlaces(textOf(table, { from, to: from + length })).length === 0) longest = at + length;
  }
  return longest === at ? null : longest;
}

/** Whether a row of words may be a name by itself: it ends in a word with a capital, and in no bracket. */
function mayEnd({ forms }: TokenTable, from: number, to: number): boolean {
  const { capital, matter } = forms[to - 1]!;
  if (matter !== MATTER.word || capital === CAPITAL.none) return false;
  const inside = forms.slice(from, to);
  return inside.findLastIndex(({ text }) => text === '(') <= inside.findLastIndex(({ text }) => text === ')');
}
