import { wordSet } from '../../../tools/text/word-set.ts';
import type { ClockTime } from '../expression.ts';
import {
  isJoined,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';

interface ClockMatch {
  readonly end: number;
  readonly time: ClockTime;
  /** The words leave no doubt that it is a time: `10 a.m.`, `1035 GMT`, `noon`. */
  readonly sure: boolean;
}

const ZONES = wordSet('GMT UTC EST EDT CST CDT MST MDT PST PDT CET CEST BST IST');
const BEFORE_TIMES = wordSet('at by from until till around about after before since');

/** A time of day at token `index`: `10:35`, `9 a.m. EST`, `10.30 pm`, `1035 GMT`, `noon`. Zones are not applied. */
export function matchClock(source: TokenText, index: number): ClockMatch | null {
  const noon = lexemeAt(source, index, 'noon');
  if (noon !== null) {
    // `high noon`, also of the film
    if (isWordAt(source, index - 1, 'high')) return null;
    return { end: skipZone(source, index + 1), time: { hour: noon.hour, minute: 0 }, sure: noon.hour === 12 };
  }
  const digits = lexemeAt(source, index, 'digits');
  if (digits === null) return matchSpokenTime(source, index);
  if (isOClock(source, index + 1)) return hourAt(source, index + 4, digits.value, 0);
  if (digits.length === 4) return matchMilitaryTime(source, index, digits.value);
  if (digits.length > 2) return null;
  const minutes = matchMinutes(source, index);
  const afterDigits = minutes === null ? index + 1 : index + 3;
  const meridiem = lexemeAt(source, afterDigits, 'meridiem');
  if (meridiem !== null) {
    if (digits.value < 1 || digits.value > 12) return null;
    const hour = (digits.value % 12) + (meridiem.afternoon ? 12 : 0);
    return { end: skipZone(source, afterDigits + 1), time: { hour, minute: minutes ?? 0 }, sure: true };
  }
  if (minutes === null || digits.value > 23) return null;
  const end = skipZone(source, afterDigits);
  const sure = end > afterDigits || BEFORE_TIMES.has(lowerWordAt(source, index - 1));
  return { end, time: { hour: digits.value, minute: minutes }, sure };
}

/** `four o'clock`, `ten thirty p.m.`, `ten thirty` where the day follows. */
function matchSpokenTime(source: TokenText, index: number): ClockMatch | null {
  const hour = lexemeAt(source, index, 'number');
  if (hour === null || hour.value > 12) return null;
  if (isOClock(source, index + 1)) return hourAt(source, index + 4, hour.value, 0);
  const minutes = lexemeAt(source, index + 1, 'number');
  const isMinutes = minutes !== null && minutes.value >= 10 && minutes.value < 60;
  const end = isMinutes ? index + 2 : index + 1;
  const meridiem = lexemeAt(source, end, 'meridiem');
  if (meridiem === null && !(isMinutes && isPartOfDay(source, end))) return null;
  const time = hourAt(source, meridiem === null ? end : end + 1, hour.value, isMinutes ? minutes.value : 0);
  const late = meridiem?.afternoon === true;
  return time === null
    ? null
    : { ...time, time: { ...time.time, hour: (time.time.hour % 12) + (late ? 12 : 0) } };
}

/** `tonight`, `this morning`, `yesterday evening` */
function isPartOfDay(source: TokenText, index: number): boolean {
  return (
    lexemeAt(source, index, 'day-word') !== null ||
    (isWordAt(source, index, 'this') && lexemeAt(source, index + 1, 'part-of-day') !== null)
  );
}

/** The three tokens of `o'clock`. */
function isOClock(source: TokenText, index: number): boolean {
  return (
    isWordAt(source, index, 'o') && isMark(source, index + 1, "'’`") && isWordAt(source, index + 2, 'clock')
  );
}

function hourAt(source: TokenText, index: number, hour: number, minute: number): ClockMatch | null {
  if (hour < 1 || hour > 24) return null;
  return { end: skipZone(source, index), time: { hour: hour % 24, minute }, sure: true };
}

/** What may follow a day: `, at 10:35`, `morning`. */
export function matchTimeAfterDay(source: TokenText, index: number): { end: number; time: ClockTime | null } {
  const afterPart = lexemeAt(source, index, 'part-of-day') === null ? index : index + 1;
  const afterComma = skipMark(source, afterPart, ',');
  const preposition = BEFORE_TIMES.has(lowerWordAt(source, afterComma));
  const clock = matchClock(source, preposition ? afterComma + 1 : afterComma);
  if (clock !== null && (preposition || clock.sure)) return { end: clock.end, time: clock.time };
  return { end: afterPart, time: null };
}

function matchMinutes(source: TokenText, index: number): number | null {
  if (!isJoined(source, index + 1) || !isJoined(source, index + 2) || !isMark(source, index + 1, ':.'))
    return null;
  const minutes = lexemeAt(source, index + 2, 'digits');
  return minutes !== null && minutes.length === 2 && minutes.value < 60 ? minutes.value : null;
}

/** `1035 GMT`: four digits are a time only before a zone. */
function matchMilitaryTime(source: TokenText, index: number, value: number): ClockMatch | null {
  const end = skipZone(source, index + 1);
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  return end > index + 1 && hour < 24 && minute < 60 ? { end, time: { hour, minute }, sure: true } : null;
}

function skipZone(source: TokenText, index: number): number {
  if (ZONES.has(wordAt(source, index))) return index + 1;
  const bracketed =
    isMark(source, index, '(') && ZONES.has(wordAt(source, index + 1)) && isMark(source, index + 2, ')');
  if (bracketed) return index + 3;
  return isWordAt(source, index, 'local') && isWordAt(source, index + 1, 'time') ? index + 2 : index;
}
