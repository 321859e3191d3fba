import { wordSet } from '../../../tools/text/word-set.ts';
import type { Lexeme } from '../calendar-words.ts';
import type { ClockTime, Match } from '../expression.ts';
import {
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  skipMark,
  type TokenText,
} from '../tokens/token-text.ts';
import { matchDayInMonth, matchDayOfMonth, matchWeekday } from './match-calendar-day.ts';
import { matchClock, matchTimeAfterDay } from './match-clock.ts';
import { matchCounted } from './match-counted.ts';
import { matchFeast } from './match-feast.ts';
import { matchMonth } from './match-month.ts';
import { matchQuarter, matchQuarterOfMonths } from './match-quarter.ts';
import { matchDayWord, matchPointing, matchUnitFirst, matchWhich } from './match-relative.ts';
import { matchSpokenYear } from './match-spoken-year.ts';
import { matchCentury, matchDecade, matchYear, matchYearAfterWord } from './match-year.ts';

type Matcher = (source: TokenText, index: number) => Match | null;

const matchDay: Matcher = (source, index) => {
  const found = matchDayInMonth(source, index);
  return found === null ? null : { start: index, time: null, ...found };
};

/** Which readings to try for a phrase that begins with a word of this kind, in order. */
const MATCHERS = {
  weekday: [matchWeekday],
  month: [matchDay, matchQuarterOfMonths, matchMonth],
  unit: [matchUnitFirst],
  number: [matchTimeFirst, matchDay, matchCentury, matchSpokenYear, matchCounted],
  digits: [matchTimeFirst, matchDay, matchCounted, matchYear],
  ordinal: [matchDay, matchQuarter, matchCentury, matchDayOfMonth],
  decade: [matchDecade],
  quarter: [matchQuarter],
  which: [matchWhich],
  'day-word': [matchDayWord],
  'part-of-day': [],
  stage: [matchStage],
  season: [matchYearAfterWord],
  feast: [matchFeast],
  weekend: [],
  fiscal: [matchYearAfterWord, matchQuarter],
  meridiem: [],
  noon: [matchTimeFirst],
  pointing: [matchPointing],
  article: [matchCounted],
} as const satisfies Record<Lexeme['kind'], readonly Matcher[]>;

/** The dated phrase that begins at token `index`, with the time that is named beside its day. */
export function matchPhrase(source: TokenText, index: number): Match | null {
  const match = matchUntimed(source, index);
  if (match === null || match.time !== null || !namesDay(match)) return match;
  return { ...match, ...matchTimeAfterDay(source, match.end) };
}

function matchUntimed(source: TokenText, index: number): Match | null {
  const lexeme = meaningAt(source, index);
  if (lexeme === null) return null;
  // The most frequent words of all, `the` and `a`, begin a date only where another of its words follows at once.
  const leads = lexeme.kind === 'pointing' || lexeme.kind === 'article';
  if (leads && meaningAt(source, index + 1) === null) return null;
  for (const matcher of MATCHERS[lexeme.kind] as readonly Matcher[]) {
    const match = matcher(source, index);
    if (match !== null) return match;
  }
  return null;
}

function namesDay({ expression }: Match): boolean {
  return (
    expression.kind === 'day' ||
    expression.kind === 'weekday' ||
    expression.kind === 'feast' ||
    (expression.kind === 'shift' && expression.unit === 'day')
  );
}

/** `9 a.m. EST Tuesday`, `10:35 on Thursday`; a sure time alone belongs to the day named before. */
function matchTimeFirst(source: TokenText, index: number): Match | null {
  const clock = matchClock(source, index);
  if (clock === null) return null;
  const afterComma = skipMark(source, clock.end, ',');
  const dayAt = isWordAt(source, afterComma, 'on') ? afterComma + 1 : afterComma;
  // Times do not nest: `noon noon noon …` must not call itself once a word.
  const dayFollows = meaningAt(source, dayAt)?.kind !== 'noon' && matchClock(source, dayAt) === null;
  const day = dayFollows ? matchUntimed(source, dayAt) : null;
  if (day !== null && namesDay(day))
    return { ...day, start: index, time: inHalf(source, clock.time, dayAt, day.end) };
  if (!clock.sure || isHabit(source, index)) return null;
  return { start: index, end: clock.end, expression: { kind: 'time' }, time: clock.time };
}

/** How many words before a time tell that it is one of many: `seven days a week from 8 a.m. to 4 p.m.`. */
const HABIT_REACH = 10;
const HABITS = wordSet('every each daily weekdays weekday mondays sundays');

/** `every day at 8 am` */
function isHabit(source: TokenText, index: number): boolean {
  for (let at = index - 1; at >= index - HABIT_REACH && at >= 0; at--) {
    const word = lowerWordAt(source, at);
    if (HABITS.has(word) || (word === 'week' && isWordAt(source, at - 1, 'a'))) return true;
  }
  return false;
}

/** `four o'clock this afternoon`, `ten thirty tonight`: the hour by the part of the day that tokens `from` to `to` name. */
function inHalf(source: TokenText, time: ClockTime, from: number, to: number): ClockTime {
  for (let at = from; at < to; at++) {
    const isLate = lexemeAt(source, at, 'part-of-day')?.afternoon || isWordAt(source, at, 'tonight');
    if (isLate && time.hour < 12) return { ...time, hour: time.hour + 12 };
  }
  return time;
}

const STAGED: ReadonlySet<Lexeme['kind']> = new Set<Lexeme['kind']>([
  'weekday',
  'month',
  'digits',
  'ordinal',
  'decade',
  'which',
  'pointing',
  'fiscal',
]);

/** `early August`, `mid-1998`, `late in 1998`, `earlier this week`, `later that year`. */
function matchStage(source: TokenText, index: number): Match | null {
  const afterHyphen = skipMark(source, index + 1, "-'’");
  const afterIn = isWordAt(source, afterHyphen, 'in') ? afterHyphen + 1 : afterHyphen;
  const at = isWordAt(source, afterIn, 'the') ? afterIn + 1 : afterIn;
  const kind = meaningAt(source, at)?.kind;
  if (kind === undefined || !STAGED.has(kind)) return null;
  const match = matchUntimed(source, at);
  return match === null || match.time !== null ? null : { ...match, start: index };
}
