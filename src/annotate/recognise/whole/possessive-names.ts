import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../../tagger/words/word-form.ts';
import { type Extent, isInOneSentence, type KindedName, putOver, textOf } from '../kinded-name.ts';
import { OWNERS_ENDING, SELDOM_CAPITAL } from '../token-signs.ts';

/**
 * Names with the possessive ending inside that is part of a company's: `Moody's`, which is known so; `Lowe's Cos Inc`,
 * `Vernell's Fine Candies Inc`, where but plain words and a legal form stand behind it and the article has the name
 * nowhere without it, and then `LOWE'S` in all of the article.
 */
export function completePossessives(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, words } = table;
  const wholes: KindedName[] = [];
  const owned = new Set<number>();
  names.forEach((name, at) => {
    const { from, to, kind } = name;
    if (OWNERS_ENDING.test(forms[from + 1]?.text ?? '') && to - from > 2) {
      if (kind === 'organisation' && isForm(table, to - 1) && isAlways(table, from)) owned.add(words[from]!);
      return;
    }
    const next = names[at + 1];
    if (kind === 'place' || next?.kind !== 'organisation' || next.from !== to + 1) return;
    if (!OWNERS_ENDING.test(forms[to]!.text) || !isRest(table, next) || !isAlways(table, to - 1)) return;
    // `the U.S. Shaw's Supermarkets Inc`
    if (to - from > 1 && forms[from]!.text !== 'U.S.') return;
    const whole: KindedName = { from: to - 1, to: next.to, kind: 'organisation' };
    if (!isInOneSentence(table, whole)) return;
    wholes.push(whole);
    owned.add(words[to - 1]!);
  });
  const short = names.filter((name) => isOwned(table, name, owned));
  const ended = short
    .map((name): KindedName => ({ ...name, to: name.to + 1, kind: 'organisation' }))
    .filter((name) => isInOneSentence(table, name));
  const inside = ended.filter(({ from, to }) => !wholes.some((whole) => whole.from < to && from < whole.to));
  return putOver(
    names,
    [...wholes, ...inside].sort((a, b) => a.from - b.from),
  );
}

/** Whether the ending behind a name of one word is part of it. */
function isOwned(table: TokenTable, { from, to, kind }: KindedName, owned: ReadonlySet<number>): boolean {
  if (to - from > 1 || kind === 'place' || !OWNERS_ENDING.test(table.forms[to]?.text ?? '')) return false;
  if (owned.has(table.words[from]!)) return true;
  const isKnown = findFullName('organisation', textOf(table, { from, to: to + 1 })) !== null;
  return isKnown && (kind === 'organisation' || isAlways(table, from));
}

/** Whether a word that is no acronym has the ending wherever the article has it. */
function isAlways({ forms, words }: TokenTable, at: number): boolean {
  const word = words[at]!;
  if (forms[at]!.capital !== CAPITAL.first) return false;
  for (let i = words.indexOf(word); i >= 0; i = words.indexOf(word, i + 1))
    if (!OWNERS_ENDING.test(forms[i + 1]?.text ?? '')) return false;
  return true;
}

/** Whether an organisation is but the rest of a name: plain words, and a legal form at their end. */
function isRest(table: TokenTable, { from, to }: Extent): boolean {
  if (!isForm(table, to - 1)) return false;
  for (let at = from; at < to - 1; at++) {
    const { matter, capitalHabit } = table.forms[at]!;
    if (isForm(table, at)) continue;
    if (matter !== MATTER.word || capitalHabit === 0 || capitalHabit > SELDOM_CAPITAL) return false;
  }
  return true;
}

function isForm({ forms }: TokenTable, at: number): boolean {
  return LEGAL_FORMS.has(forms[at]!.text.toLowerCase());
}
