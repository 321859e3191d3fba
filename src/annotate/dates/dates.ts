import type { Article, DatedPhrase, Span } from '../../model/model.ts';
import { LONGEST_TEXT } from '../../tools/text/longest-text.ts';
import { type CalendarPoint, formatPoint, parseEdition } from './calendar-point.ts';
import { findTense } from './clause-tense.ts';
import type { Expression, Match } from './expression.ts';
import { isCompared } from './match/match-like.ts';
import { matchPhrase } from './match/match-phrase.ts';
import { resolveExpression } from './resolve/resolve-expression.ts';
import type { TokenText } from './tokens/token-text.ts';
import { splitTokens } from './tokens/tokens.ts';

/**
 * The English phrases that name a day, week, month, quarter, year, decade or century, resolved against the
 * article's edition date; without one, only those that name their year. Where that is a month or a year, only what is
 * no shorter than it: nothing says when `Thursday` was. In order, not overlapping; offsets are
 * UTF-16 code units into `article.text`. Durations (`for three days`) and sets (`every Monday`) are not dates.
 *
 * Values are TIMEX3's (ISO 8601 where that has one): the 20th century is `19`, as the 1990s are `199`.
 */
export function findDates(article: Article, sentences: readonly Span[]): readonly DatedPhrase[] {
  const { text } = article;
  const edition = article.date === null ? null : parseEdition(article.date);
  const source: TokenText = { text, count: 0, starts: [], ends: [], lexemes: [] };
  const phrases: DatedPhrase[] = [];
  let named: CalendarPoint | null = null;
  let period: CalendarPoint | null = null;
  for (const { start, end } of coverText(text, sentences)) {
    splitTokens(source, start, end);
    let inSentence: CalendarPoint | null = null;
    let isTold = false;
    let lastEnd = 0;
    for (let index = 0; index < source.count; index++) {
      const lexeme = source.lexemes[index]!;
      if (lexeme === null) continue;
      const match = matchPhrase(source, index);
      if (match === null) {
        // `for the nine months`: what is compared now is no longer a quarter.
        if (lexeme.kind === 'unit' && lexeme.plural && lexeme.unit === 'month') period = null;
        continue;
      }
      const { expression } = match;
      // `in January from a year earlier`, right behind it, is that month's; elsewhere what the sentence began with.
      const beside = inSentence !== null && match.start - lastEnd <= 2 ? inSentence : period;
      const point = resolveExpression(expression, { edition, named, inSentence, period: beside }, () =>
        findTense(source, match.start, match.end, expression.kind),
      );
      if (point === null) continue;
      const from = source.starts[match.start]!;
      const to = source.ends[match.end - 1]!;
      const last = phrases.at(-1);
      if (last !== undefined && last.end > from) continue;
      phrases.push({
        start: from,
        end: to,
        text: text.slice(from, to),
        value: formatPoint(point, match.time),
        precision: match.time === null ? point.precision : 'time',
      });
      index = match.end - 1;
      if (isBeside(source, match)) continue;
      named = point;
      inSentence = point;
      lastEnd = match.end;
      if (isTold || !isPeriod(point, expression)) continue;
      period = point;
      isTold = point.precision !== 'year';
    }
  }
  return phrases;
}

/** A stretch that figures are told of: not every `this year`. */
function isPeriod({ precision }: CalendarPoint, { kind }: Expression): boolean {
  return precision === 'quarter' || precision === 'month' || kind === 'year';
}

/** What a figure is compared with is not what the article goes on to tell of. */
function isBeside(source: TokenText, { start, expression }: Match): boolean {
  if (expression.kind === 'like') return expression.back > 0 || expression.year !== null;
  const isBefore = expression.kind === 'shift' && expression.from === 'named' && expression.amount < 0;
  return isBefore && isCompared(source, start);
}

/**
 * The sentences, and what lies between them (a headline), so that no part of the text is passed over but what lies
 * beyond `LONGEST_TEXT`.
 */
function coverText(text: string, sentences: readonly Span[]): readonly Span[] {
  const length = Math.min(text.length, LONGEST_TEXT);
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.start > at) spans.push({ start: at, end: sentence.start });
    spans.push(sentence);
    at = Math.max(at, sentence.end);
  }
  if (at < length) spans.push({ start: at, end: length });
  return spans;
}
