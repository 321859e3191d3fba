import type { Match } from '../expression.ts';
import { untimed } from '../match/untimed.ts';
import {
  isJoined,
  isMark,
  isWord,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';
import type { ForeignWords } from './foreign-words.ts';
import { readForeignYearBehind } from './match-day.ts';
import { readForeignMonth, readForeignYear, readWhich, skipLinks } from './read-words.ts';

/** `mars 2024`, `marzo de 2024`, `mars dernier`; alone behind a word that shows that it is a month: `en mars`. */
export function matchForeignMonth(source: TokenText, index: number, words: ForeignWords): Match | null {
  const found = readForeignMonth(source, index, words);
  if (found === null) return null;
  const { month, end } = found;
  const year = readForeignYearBehind(source, end, words);
  if (year !== null) return untimed(index, year.end, { kind: 'month', year: year.year, month, which: null });
  const which = readWhich(source, end, words);
  if (which !== null && which.which !== 0)
    return untimed(index, which.end, { kind: 'month', year: null, month, which: which.which });
  // `en mar abierto`: a short form alone is another word.
  if (lexemeAt(source, index, 'month')?.short || !words.sets.beforeMonths.has(wordBefore(source, index)))
    return null;
  return untimed(index, index + 1, { kind: 'month', year: null, month, which: null });
}

/** The word before, over an apostrophe, a hyphen and an article: `jusqu'en`, `d'août`, `mi-mars`. */
function wordBefore(source: TokenText, index: number): string {
  const at = isMark(source, index - 1, "'’-") && isJoined(source, index) ? index - 2 : index - 1;
  // `desde el 2005`
  return lowerWordAt(source, isWordAt(source, at, 'el') ? at - 1 : at);
}

/** `troisième trimestre 2023`, `dritten Quartal`, `XIXe siècle`, `18. Jahrhundert`, at its ordinal. */
export function matchForeignOrdinal(source: TokenText, index: number, words: ForeignWords): Match | null {
  const ordinal = lexemeAt(source, index, 'ordinal') ?? lexemeAt(source, index, 'digits');
  if (ordinal === null) return null;
  const unitAt = isMark(source, index + 1, '.º°ª') ? index + 2 : index + 1;
  const unit = lexemeAt(source, unitAt, 'unit');
  if (unit === null || unit.plural) return null;
  if (unit.unit === 'century' && ordinal.value >= 1 && ordinal.value <= 21)
    return untimed(index, unitAt + 1, { kind: 'century', year: (ordinal.value - 1) * 100 });
  if (unit.unit !== 'quarter' || ordinal.kind !== 'ordinal' || ordinal.value > 4) return null;
  const year = readForeignYearBehind(source, unitAt + 1, words);
  return untimed(index, year?.end ?? unitAt + 1, {
    kind: 'quarter',
    year: year?.year ?? null,
    quarter: ordinal.value,
    fiscal: false,
    ends: null,
  });
}

/** `siglo XVIII`; `années 1990`, `años noventa`, `jaren negentig`, `anos 80`, at the word that counts. */
export function matchForeignCount(source: TokenText, index: number, { sets }: ForeignWords): Match | null {
  const unit = lexemeAt(source, index, 'unit');
  const named = meaningAt(source, index + 1);
  if (unit?.unit === 'century' && named?.kind === 'ordinal' && named.value <= 21)
    return untimed(index, index + 2, { kind: 'century', year: (named.value - 1) * 100 });
  if (unit?.unit !== 'year' || !unit.plural) return null;
  const at = skipLinks(source, index + 1, sets.links);
  const decade = lexemeAt(source, at, 'decade');
  if (decade !== null) return untimed(index, at + 1, { kind: 'decade', year: decade.year });
  const digits = lexemeAt(source, at, 'digits');
  if (digits === null || digits.value % 10 !== 0) return null;
  if (digits.length === 4 && digits.value >= 1500 && digits.value <= 2050)
    return untimed(index, at + 1, { kind: 'decade', year: digits.value });
  return at === index + 1 && digits.length === 2 && digits.value >= 20
    ? untimed(index, at + 1, { kind: 'decade', year: 1900 + digits.value })
    : null;
}

/** `1990er Jahre`, `achtziger Jahre`, at its number; `noventa años` are ninety. */
export function matchForeignDecade(
  source: TokenText,
  index: number,
  { grammar }: ForeignWords,
): Match | null {
  const decade = lexemeAt(source, index, 'decade');
  const unit = lexemeAt(source, index + 1, 'unit');
  return decade !== null && (!decade.spelt || grammar.capitals) && unit?.unit === 'year'
    ? untimed(index, index + 2, { kind: 'decade', year: decade.year })
    : null;
}

/** `en 1998`, `(1998)`, `1998 wurde`: where words count something behind it, only a year that is not round. */
export function matchForeignYear(
  source: TokenText,
  index: number,
  { grammar, sets }: ForeignWords,
): Match | null {
  const found = readForeignYear(source, index);
  if (found === null || found.year < 1500) return null;
  const { year } = found;
  if (isMark(source, index + 1, '%$€£/') && isJoined(source, index + 1)) return null;
  if (isMark(source, index - 1, '$€£.,:/+') && isJoined(source, index)) return null;
  const before = wordBefore(source, index);
  const isBracketed = isMark(source, index - 1, '(') && isMark(source, index + 1, ')-–,');
  const isAlone = grammar.capitals && isYearAlone(source, index, year, sets.beforeCounts);
  if (!sets.beforeYears.has(before) && !isBracketed && !isAlone) return null;
  const counts = isWord(source, index + 1) && year % 100 === 0 && !/^ann|^añ|^an|^jahr|^jaar/.test(before);
  return counts ? null : untimed(index, index + 1, { kind: 'year', year });
}

/** `1971 fusionierte`, `wurde 1995 von`: what is counted in German has a capital. */
function isYearAlone(source: TokenText, index: number, year: number, counting: ReadonlySet<string>): boolean {
  if (year < 1700 || year > 2050 || year % 100 === 0 || counting.has(lowerWordAt(source, index - 1)))
    return false;
  if (index > 0 && !isWord(source, index - 1)) return false;
  return /^[a-zäöü]/.test(wordAt(source, index + 1));
}
