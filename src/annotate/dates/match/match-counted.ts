import type { Unit } from '../calendar-words.ts';
import type { Match } from '../expression.ts';
import {
  hasToken,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  type TokenText,
} from '../tokens/token-text.ts';
import { isCompared, matchLike } from './match-like.ts';
import { readSpokenNumber } from './match-spoken-year.ts';
import { shift, untimed } from './untimed.ts';

/** `three days ago`, `a year earlier`, `twenty-five years later`, `two weeks from now`. */
export function matchCounted(source: TokenText, index: number): Match | null {
  const counted = readCount(source, index);
  if (counted === null) return null;
  const unit = lexemeAt(source, counted.end, 'unit');
  if (unit === null || counted.value < 1 || counted.value > 9999) return null;
  // A decade ago is a year, not ten of them.
  const years = unit.unit === 'decade' ? 10 : unit.unit === 'century' ? 100 : null;
  const amount = counted.value * (years ?? 1);
  const named: Unit = years === null ? unit.unit : 'year';
  const at = counted.end + 1;
  switch (lowerWordAt(source, at)) {
    case 'ago':
      return named === 'year' && years === null && isCompared(source, index)
        ? matchLike(index, at + 1, null, null, amount)
        : matchAgo(source, index, at + 1, named, amount);
    case 'hence':
      return untimed(index, at + 1, shift(named, amount, 'edition'));
    case 'from':
      if (isWordAt(source, at + 1, 'now')) return untimed(index, at + 2, shift(named, amount, 'edition'));
      return isWordAt(source, at + 1, 'today')
        ? untimed(index, at + 2, shift(named, amount, 'edition', 'day'))
        : null;
    case 'earlier':
      if (isWordAt(source, at + 1, 'than')) return null;
      return named === 'year' && years === null && isCompared(source, index)
        ? matchLike(index, at + 1, null, null, amount, 'named')
        : untimed(index, at + 1, shift(named, -amount, 'named'));
    case 'later':
      return isWordAt(source, at + 1, 'than') ? null : untimed(index, at + 1, shift(named, amount, 'named'));
    default:
      return counted.value === 1 && years === null ? matchUnitBefore(source, index, counted.end) : null;
  }
}

/** `ten years ago`, more closely `ten years ago today`, `a year ago this week`. */
function matchAgo(source: TokenText, start: number, end: number, unit: Unit, amount: number): Match {
  const meaning = meaningAt(source, end);
  if (meaning?.kind === 'day-word' && isWordAt(source, end, 'today'))
    return untimed(start, end + 1, shift(unit, -amount, 'edition', 'day'));
  const said = meaning?.kind === 'which' && meaning.which === 0 ? lexemeAt(source, end + 1, 'unit') : null;
  if (said !== null && (said.unit === 'week' || said.unit === 'month'))
    return untimed(start, end + 2, shift(unit, -amount, 'edition', said.unit));
  return untimed(start, end, shift(unit, -amount, 'edition'));
}

/** `the day before`, `a year before`, where nothing follows that it was before; its unit is at `at`. */
export function matchUnitBefore(source: TokenText, start: number, at: number): Match | null {
  const unit = lexemeAt(source, at, 'unit');
  const isNight = isWordAt(source, at, 'night');
  if ((unit === null || unit.plural) && !isNight) return null;
  const ends = !hasToken(source, at + 2) || isMark(source, at + 2, ',.;:)"”’\'?!-');
  if (!ends || !isWordAt(source, at + 1, 'before')) return null;
  return untimed(start, at + 2, shift(unit?.unit ?? 'day', -1, 'named'));
}

function readCount(
  source: TokenText,
  index: number,
): { readonly value: number; readonly end: number } | null {
  const lexeme = meaningAt(source, index);
  switch (lexeme?.kind) {
    case 'article':
      return { value: 1, end: index + 1 };
    case 'digits':
      return { value: lexeme.value, end: index + 1 };
    case 'number':
      return readSpokenNumber(source, index);
    default:
      return null;
  }
}
