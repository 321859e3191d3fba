import type { Article, DatedPhrase, Span } from '../../model/model.ts';
import { LONGEST_TEXT } from '../../tools/text/longest-text.ts';
import { formatPoint, parseEdition } from './calendar-point.ts';
import { findTense } from './clause-tense.ts';
import type { Match } from './expression.ts';
import { findForeignTense } from './foreign/find-foreign-tense.ts';
import type { ForeignWords } from './foreign/foreign-words.ts';
import { foreignWordsOf } from './foreign/foreign-words-of.ts';
import { matchForeign } from './foreign/match-foreign.ts';
import { nameForeignTokens } from './foreign/name-foreign-tokens.ts';
import { matchPhrase } from './match/match-phrase.ts';
import { resolveExpression } from './resolve/resolve-expression.ts';
import type { TokenText } from './tokens/token-text.ts';
import { splitTokens } from './tokens/tokens.ts';
import { ToldDates } from './told-dates.ts';

/**
 * The phrases that name a day, week, month, quarter, year, decade or century, resolved against the
 * article's edition date; without one, only those that name their year. Where that is a month or a year, only what is
 * no shorter than it: nothing says when `Thursday` was. In order, not overlapping; offsets are
 * UTF-16 code units into `article.text`. Durations (`for three days`) and sets (`every Monday`) are not dates. In
 * English, German, French, Spanish, Portuguese and Dutch; in other languages only years that stand behind a word as
 * English has it.
 *
 * Values are TIMEX3's (ISO 8601 where that has one): the 20th century is `19`, as the 1990s are `199`.
 */
export function findDates(article: Article, sentences: readonly Span[]): readonly DatedPhrase[] {
  const { text } = article;
  const words = foreignWordsOf(article.language);
  const told = new ToldDates(article.date === null ? null : parseEdition(article.date));
  const source: TokenText = { text, count: 0, starts: [], ends: [], lexemes: [] };
  const phrases: DatedPhrase[] = [];
  for (const { start, end } of coverText(text, sentences)) {
    splitTokens(source, start, end);
    if (words !== null) nameForeignTokens(source, words);
    told.beginSentence();
    for (let index = 0; index < source.count; index++) {
      const lexeme = source.lexemes[index]!;
      if (lexeme === null) continue;
      const match = words === null ? matchPhrase(source, index) : matchForeign(source, index, words);
      if (match === null) {
        told.passOver(source, index, lexeme);
        continue;
      }
      const phrase = readPhrase(source, match, words, told);
      if (phrase === null || phrase.start < (phrases.at(-1)?.end ?? 0)) continue;
      phrases.push(phrase);
      index = match.end - 1;
    }
  }
  return phrases;
}

function readPhrase(
  source: TokenText,
  match: Match,
  words: ForeignWords | null,
  told: ToldDates,
): DatedPhrase | null {
  const { start, end, expression, time } = match;
  const point = resolveExpression(expression, told.referenceAt(start), () =>
    words === null
      ? findTense(source, start, end, expression.kind)
      : findForeignTense(source, start, end, expression.kind, words),
  );
  if (point === null) return null;
  told.add(source, match, point);
  const from = source.starts[start]!;
  const to = source.ends[end - 1]!;
  return {
    start: from,
    end: to,
    text: source.text.slice(from, to),
    value: formatPoint(point, time),
    precision: time === null ? point.precision : 'time',
  };
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
