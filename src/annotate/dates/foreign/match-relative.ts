import { wordSet } from '../../../tools/text/word-set.ts';
import type { Unit } from '../calendar-words.ts';
import type { Match } from '../expression.ts';
import { shift, untimed } from '../match/untimed.ts';
import { isMark, isWordAt, lexemeAt, lowerWordAt, meaningAt, type TokenText } from '../tokens/token-text.ts';
import type { ForeignWords } from './foreign-words.ts';
import { matchForeignDay, matchForeignWeekday } from './match-day.ts';
import { readForeignMonth, readForeignWeekday, readWhich, skipPartOfDay, skipWords } from './read-words.ts';

/** `hier`, `hier soir`, `avant-hier`, `aujourd'hui`. */
export function matchForeignDayWord(source: TokenText, index: number, words: ForeignWords): Match | null {
  const { grammar, joinedDayWords, sets } = words;
  for (const { tokens, shift: days } of joinedDayWords.get(lowerWordAt(source, index)) ?? []) {
    const start = index + 1 - tokens.length;
    const isThere = tokens.every((token, i) => isToken(source, start + i, token));
    if (isThere) return untimed(start, index + 1, shift('day', days, 'edition'));
  }
  const word = lexemeAt(source, index, 'day-word');
  const days = grammar.dayWords[lowerWordAt(source, index)];
  if (word === null || days === undefined) return null;
  if (sets.notBeforeDayWords.has(lowerWordAt(source, index - 1))) return null;
  // `hoy en día`: nowadays
  if (
    sets.notAfterDayWords.has(lowerWordAt(source, index + 1)) &&
    lexemeAt(source, index + 2, 'unit') !== null
  )
    return null;
  return untimed(index, skipPartOfDay(source, index + 1, words), shift('day', days, 'edition'));
}

function isToken(source: TokenText, index: number, token: string): boolean {
  return token === "'" ? isMark(source, index, "'’") : lowerWordAt(source, index) === token;
}

/** `letzten Dienstag`, `próxima semana`, `ce mardi`, `cette année`, `esta mañana`, `vorige week dinsdag`. */
export function matchForeignWhich(source: TokenText, index: number, words: ForeignWords): Match | null {
  const { sets } = words;
  const word = lowerWordAt(source, index);
  const which = lexemeAt(source, index, 'which')?.which;
  if (which === undefined) return null;
  const weekday = readForeignWeekday(source, index + 1, words);
  if (weekday !== null) {
    const found = matchForeignWeekday(source, index + 1, words);
    if (found?.expression.kind !== 'weekday' || found.expression.week !== null) return null;
    if (which === 0 && !sets.thisDay.has(word)) return null;
    return { ...found, start: index, expression: { ...found.expression, which: which === 0 ? null : which } };
  }
  // `el pasado 1 de febrero`
  const day = which === 0 ? null : matchForeignDay(source, index + 1, words);
  if (day?.expression.kind === 'day') return untimed(index, day.end, { ...day.expression, which });
  const month = readForeignMonth(source, index + 1, words);
  if (month !== null)
    return untimed(index, month.end, { kind: 'month', year: null, month: month.month, which });
  if (which === 0 && sets.partsOfDay.has(lowerWordAt(source, index + 1)))
    return untimed(index, index + 2, shift('day', 0, 'edition'));
  const unit = lexemeAt(source, index + 1, 'unit');
  if (unit === null || unit.plural || sets.lastDay.has(word)) return null;
  // `am nächsten Tag`: the one after the day named before
  if (unit.unit === 'day')
    return which === 0 ? null : untimed(index, index + 2, shift('day', which, 'named'));
  if (unit.unit === 'week' && which !== 0) {
    const named = readForeignWeekday(source, index + 2, words);
    if (named !== null) {
      const expression = {
        kind: 'weekday',
        weekday: named.weekday,
        which: null,
        week: which,
        follows: false,
      } as const;
      return untimed(index, skipPartOfDay(source, named.end, words), expression);
    }
  }
  return untimed(index, index + 2, shift(unit.unit, which, 'edition'));
}

/** `semaine dernière`, `mes pasado`, `semana que viene`, at its unit. */
export function matchForeignUnit(source: TokenText, index: number, words: ForeignWords): Match | null {
  const unit = lexemeAt(source, index, 'unit');
  const part = matchPart(source, index, words);
  if (part !== null) return part;
  const which = readWhich(source, index + 1, words);
  if (unit === null || unit.plural || unit.unit === 'day' || which === null || which.which === 0) return null;
  if (words.sets.lastDay.has(lowerWordAt(source, index + 1))) return null;
  return untimed(index, which.end, shift(unit.unit, which.which, 'edition'));
}

/** `fin de l'année`, `Ende des Monats`, at its unit: of the one that is told of. */
function matchPart(source: TokenText, index: number, { sets }: ForeignWords): Match | null {
  const unit = lexemeAt(source, index, 'unit');
  if (unit === null || unit.plural || (unit.unit !== 'year' && unit.unit !== 'month')) return null;
  let at = index - 1;
  while (at > index - 5 && (ARTICLES.has(lowerWordAt(source, at)) || isMark(source, at, "'’"))) at--;
  if (at === index - 1 || !sets.parts.has(lowerWordAt(source, at))) return null;
  // `fin de l'année 2023` names its own
  if (lexemeAt(source, index + 1, 'digits') !== null || lexemeAt(source, index + 1, 'which') !== null)
    return null;
  return untimed(index, index + 1, { kind: 'told', unit: unit.unit, ended: false });
}

const ARTICLES = wordSet('de l la le del des der do da van het el');

/** `il y a trois jours`, `vor drei Tagen`, `drie dagen geleden`, at its number. */
export function matchForeignAgo(source: TokenText, index: number, { grammar }: ForeignWords): Match | null {
  const number = meaningAt(source, index);
  if (number?.kind !== 'number' && number?.kind !== 'digits') return null;
  const unit = lexemeAt(source, index + 1, 'unit');
  if (unit === null || number.value < 1 || number.value > 999) return null;
  const years = unit.unit === 'century' ? 100 : 1;
  const named: Unit = years === 1 ? unit.unit : 'year';
  const ago = shift(named, -number.value * years, 'edition');
  const behind = grammar.agoBehind !== null && isWordAt(source, index + 2, grammar.agoBehind);
  const afterBehind = grammar.agoBehind === 'atrás' && lowerWordAt(source, index + 2) === 'atrás';
  if (behind || afterBehind) return untimed(index, index + 3, ago);
  if (grammar.agoBefore === null) return null;
  const start = index - grammar.agoBefore.split(' ').length;
  return skipWords(source, start, grammar.agoBefore) === null ? null : untimed(start, index + 2, ago);
}
