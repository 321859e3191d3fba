import { DateTime } from 'luxon';
import type { Article, DatedPhrase, Span } from '../../model.ts';
import { type CalendarPoint, formatPoint } from './calendar-point.ts';
import { findTense } from './clause-tense.ts';
import { matchPhrase } from './match-phrase.ts';
import { resolveExpression } from './resolve-expression.ts';
import type { TokenText } from './token-text.ts';
import { splitTokens } from './tokens.ts';

/**
 * The English phrases that name a day, week, month, quarter, year, decade or century, resolved against the
 * article's edition date; without one, only those that name their year. In order, not overlapping; offsets are
 * UTF-16 code units into `article.text`. Durations (`for three days`) and sets (`every Monday`) are not dates.
 *
 * Values are TIMEX3's (ISO 8601 where that has one): the 20th century is `19`, as the 1990s are `199`.
 */
export function findDates(article: Article, sentences: readonly Span[]): readonly DatedPhrase[] {
  const edition = article.date === null ? null : DateTime.fromISO(article.date, { zone: 'utc' });
  const phrases: DatedPhrase[] = [];
  let named: CalendarPoint | null = null;
  for (const { start, end } of coverText(article.text, sentences)) {
    const source: TokenText = { text: article.text, tokens: splitTokens(article.text, start, end) };
    for (let index = 0; index < source.tokens.length; index++) {
      const match = matchPhrase(source, index);
      if (match === null) continue;
      const tense = () => findTense(source, match.start, match.end);
      const point = resolveExpression(match.expression, { edition, named, tense });
      if (point === null) continue;
      const from = source.tokens[match.start]?.start ?? start;
      const to = source.tokens[match.end - 1]?.end ?? end;
      const last = phrases.at(-1);
      if (last !== undefined && last.end > from) continue;
      phrases.push({
        start: from,
        end: to,
        text: article.text.slice(from, to),
        value: formatPoint(point, match.time),
        precision: match.time === null ? point.precision : 'time',
      });
      named = point;
      index = match.end - 1;
    }
  }
  return phrases;
}

/** The sentences, and what lies between them (a headline), so that no part of the text is passed over. */
function coverText(text: string, sentences: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.start > at) spans.push({ start: at, end: sentence.start });
    spans.push(sentence);
    at = Math.max(at, sentence.end);
  }
  if (at < text.length) spans.push({ start: at, end: text.length });
  return spans;
}
