import { TITLES } from '../../../knowledge/people/titles.ts';
import type { EntityKind } from '../../../model/model.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns, MATTER } from '../../tagger/words/word-form.ts';
import { NO_NAMES, ORGANISATION_HEADS, ORGANISATION_TAILS, PLACE_HEADS_OF } from '../cues.ts';
import type { KindedName } from '../kinded-name.ts';
import { SELDOM_CAPITAL } from '../token-signs.ts';

/** Shorter words stand for more than one thing. */
const SHORTEST = 4;

/**
 * Names with those of one word that the tagger has found in one place of the article and passed over in another, `Cominak
 * followed in 1978`, where the word stands by itself, and is no other than a name's.
 *
 * @param labelled what the tagger found, of all its types: what is of another name is passed over with reason
 */
export function addPassed(
  table: TokenTable,
  names: readonly KindedName[],
  labelled: readonly TokenSpan[],
): readonly KindedName[] {
  const { forms, signs, words, sentences } = table;
  const known = new Map<number, EntityKind | null>();
  const times = new Map<number, number>();
  for (const { from, to, kind } of names) {
    if (to - from > 1 || !isNameWord(table, from)) continue;
    const word = words[from]!;
    times.set(word, (times.get(word) ?? 0) + 1);
    known.set(word, known.has(word) && known.get(word) !== kind ? null : kind);
  }
  if (known.size === 0) return names;
  const isTaken = new Uint8Array(forms.length);
  const others = new Map<number, number>();
  for (const { from, to, type } of labelled) {
    isTaken.fill(to - from === 1 && TYPES[type] === 'MISC' ? TAKEN_AS_OTHER : TAKEN, from, to);
    if (TYPES[type] === 'MISC') others.set(words[from]!, (others.get(words[from]!) ?? 0) + 1);
  }
  for (const { from, to } of names) isTaken.fill(TAKEN, from, to);
  const passed: KindedName[] = [];
  for (const sentence of sentences) {
    if (sentence.casing !== CASING.normal) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (isTaken[at] === TAKEN || capitalOfSigns(signs[at]!) === CAPITAL.none) continue;
      const word = words[at]!;
      const kind = known.get(word);
      if (!kind || !standsAlone(table, at, sentence)) continue;
      const isOther = isTaken[at] === TAKEN_AS_OTHER;
      const isMore = kind === 'place' && (times.get(word) ?? 0) >= (others.get(word) ?? 0);
      if (!isOther || (isMore && isSubject(table, at, sentence))) passed.push({ from: at, to: at + 1, kind });
    }
  }
  return passed.length === 0 ? names : [...names, ...passed].sort((a, b) => a.from - b.from);
}

const [TAKEN, TAKEN_AS_OTHER] = [1, 2];

/** Whether a word begins its sentence, or stands before a mark: what stands before a thing is what that is called. */
function isSubject({ forms }: TokenTable, at: number, { from }: SentenceTokens): boolean {
  return at === from || /^[,.;]$/.test(forms[at + 1]?.text ?? '');
}

/** Whether a word is none that has small letters in the article, or mostly has them elsewhere. */
function isNameWord({ forms, words, small }: TokenTable, at: number): boolean {
  const { text, matter, capital, capitalHabit } = forms[at]!;
  if (matter !== MATTER.word || capital === CAPITAL.none || text.length < SHORTEST) return false;
  if (capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL) return false;
  const word = text.toLowerCase();
  const isCommon =
    NO_NAMES.has(word) || TITLES.has(word) || ORGANISATION_TAILS.has(word) || ORGANISATION_HEADS.has(word);
  return small[words[at]!] === 0 && !isCommon && !PLACE_HEADS_OF.has(word);
}

/** Whether neither a capital nor a mark that joins words stands beside a token in its sentence. */
function standsAlone({ forms }: TokenTable, at: number, { from, to }: SentenceTokens): boolean {
  const [before, after] = [at > from ? forms[at - 1] : undefined, at + 1 < to ? forms[at + 1] : undefined];
  if (after !== undefined && (after.capital !== CAPITAL.none || JOINS.test(after.text))) return false;
  // a row of a table
  if (after?.matter === MATTER.number) return false;
  if (before === undefined) return true;
  if (JOINS.test(before.text)) return false;
  // `The Wagner group`, where the sentence begins
  const isFirst = at - 1 === from && before.capitalHabit > 0 && before.capitalHabit <= SELDOM_CAPITAL;
  return before.capital === CAPITAL.none || isFirst;
}

const JOINS = /^[-–/&.<>(:$]$/;
