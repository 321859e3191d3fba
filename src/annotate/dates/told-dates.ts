import { wordSet } from '../../tools/text/word-set.ts';
import type { CalendarPoint } from './calendar-point.ts';
import type { Lexeme } from './calendar-words.ts';
import type { Expression, Match } from './expression.ts';
import { isCompared } from './match/match-like.ts';
import type { Reference } from './resolve/reference.ts';
import { lowerWordAt, meaningAt, type TokenText } from './tokens/token-text.ts';

/** How many tokens behind a date `from a year earlier` still stands right behind it. */
const BESIDE = 2;

/** What an article has named so far, for the phrases that count from it. */
export class ToldDates {
  readonly #edition: CalendarPoint | null;
  #named: CalendarPoint | null = null;
  #inSentence: CalendarPoint | null = null;
  #period: CalendarPoint | null = null;
  /** The sentence has named a month or a quarter, and tells of that. */
  #isTold = false;
  #lastEnd = 0;

  /** @param edition `null`: only absolute dates can be resolved. */
  constructor(edition: CalendarPoint | null) {
    this.#edition = edition;
  }

  beginSentence(): void {
    this.#inSentence = null;
    this.#isTold = false;
    this.#lastEnd = 0;
  }

  /** A word that begins no date. After `for the nine months` it is no longer a quarter that is compared. */
  passOver(source: TokenText, index: number, lexeme: Lexeme): void {
    if (lexeme.kind !== 'unit' || !lexeme.plural || lexeme.unit !== 'month') return;
    const count = meaningAt(source, index - 1);
    const isQuarter = (count?.kind === 'number' || count?.kind === 'digits') && count.value === 3;
    if (!isQuarter) this.#period = null;
  }

  /** For a phrase that begins at token `start` of the sentence. */
  referenceAt(start: number): Reference {
    // `in January from a year earlier`, right behind it, is that month's; elsewhere what the sentence began with.
    const isBeside = this.#inSentence !== null && start - this.#lastEnd <= BESIDE;
    return {
      edition: this.#edition,
      named: this.#named,
      inSentence: this.#inSentence,
      period: isBeside ? this.#inSentence : this.#period,
    };
  }

  add(source: TokenText, { start, end, expression }: Match, point: CalendarPoint): void {
    if (isBesideOther(source, start, expression)) return;
    this.#named = point;
    this.#inSentence = point;
    this.#lastEnd = end;
    // `in the three months to June`: the month is not what is told of.
    const isEnd = point.precision === 'month' && ENDS.has(lowerWordAt(source, start - 1));
    if (this.#isTold || isEnd || !isPeriod(point, expression)) return;
    this.#period = point;
    this.#isTold = point.precision !== 'year';
  }
}

const ENDS = wordSet('to ended ending until through');

/** A stretch that figures are told of: not every `this year`. */
function isPeriod({ precision }: CalendarPoint, { kind }: Expression): boolean {
  return precision === 'quarter' || precision === 'month' || kind === 'year';
}

/** What a figure is compared with is not what the article goes on to tell of. */
function isBesideOther(source: TokenText, start: number, expression: Expression): boolean {
  if (expression.kind === 'like') return expression.back > 0 || expression.year !== null;
  const isBefore = expression.kind === 'shift' && expression.from === 'named' && expression.amount < 0;
  return isBefore && isCompared(source, start);
}
