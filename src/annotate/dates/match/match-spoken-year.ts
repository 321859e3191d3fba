import { wordSet } from '../../../tools/text/word-set.ts';
import type { Match } from '../expression.ts';
import { isWordAt, lexemeAt, lowerWordAt, skipMark, type TokenText } from '../tokens/token-text.ts';

/** A year as it is spoken: `nineteen ninety-eight`, `nineteen oh five`, `two thousand and one`, `nineteen eighties`. */
export function matchSpokenYear(source: TokenText, index: number): Match | null {
  const first = lexemeAt(source, index, 'number');
  if (first === null) return null;
  return first.value === 2 ? matchThousands(source, index) : matchHundreds(source, index, first.value);
}

function matchHundreds(source: TokenText, index: number, hundreds: number): Match | null {
  if (hundreds < 15 || hundreds > 20) return null;
  const at = skipMark(source, index + 1, '-');
  const decade = lexemeAt(source, at, 'decade');
  if (decade?.spelt) {
    const year = hundreds * 100 + (decade.year % 100);
    return { start: index, end: at + 1, expression: { kind: 'decade', year }, time: null };
  }
  if (hundreds === 20) return null;
  const isOh = isWordAt(source, at, 'oh') || isWordAt(source, at, 'o');
  if (isOh) {
    const ones = lexemeAt(source, skipMark(source, at + 1, "-'’"), 'number');
    return ones === null || ones.value > 9
      ? null
      : yearMatch(index, skipMark(source, at + 1, "-'’") + 1, hundreds * 100 + ones.value);
  }
  const rest = readSpokenNumber(source, at);
  return rest === null || rest.value < 10 ? null : yearMatch(index, rest.end, hundreds * 100 + rest.value);
}

/** Spoken and printed: `twenty six`, `twenty-six`. */
export function readSpokenNumber(
  source: TokenText,
  index: number,
): { readonly value: number; readonly end: number } | null {
  const number = lexemeAt(source, index, 'number');
  if (number === null) return null;
  const onesAt = skipMark(source, index + 1, '-');
  const ones = number.value >= 20 ? lexemeAt(source, onesAt, 'number') : null;
  return ones !== null && ones.value < 10
    ? { value: number.value + ones.value, end: onesAt + 1 }
    : { value: number.value, end: index + 1 };
}

const BEFORE_THOUSANDS = wordSet('in since year by until of before after');
const AFTER_NO_YEAR = wordSet('hundred million people dollars men women soldiers troops miles');

function matchThousands(source: TokenText, index: number): Match | null {
  if (!isWordAt(source, index + 1, 'thousand') || !BEFORE_THOUSANDS.has(lowerWordAt(source, index - 1)))
    return null;
  const at = isWordAt(source, index + 2, 'and') ? index + 3 : index + 2;
  const rest = lexemeAt(source, at, 'number');
  const isSure = isWordAt(source, index - 1, 'year');
  if (rest === null || rest.value > 20) return isSure ? yearMatch(index, index + 2, 2000) : null;
  return AFTER_NO_YEAR.has(lowerWordAt(source, at + 1)) ? null : yearMatch(index, at + 1, 2000 + rest.value);
}

function yearMatch(start: number, end: number, year: number): Match {
  return { start, end, expression: { kind: 'year', year }, time: null };
}
