import type { EditionDate } from '../../src/model/model.ts';
import { isDay } from '../../src/model/periods.ts';
import { rememberTexts } from '../../src/tools/collections/memoise.ts';
import type { Parts } from '../../src/words/parts.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import { spanDates } from '../../src/words/span-dates.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { oncePerWords } from './per-words.ts';

/** So many are remembered: the lists of most pages name the same dates. */
const MOST_DATES = 10_000;

/** A date, or what a sentence says of it, as it is read and as machines read it. */
export function markDate(date: EditionDate, text: string): Markup {
  return html`<time datetime="${date}">${text}</time>`;
}

const rememberDates = oncePerWords(({ dates }) =>
  rememberTexts((date) => markDate(date as EditionDate, titlePeriod(date, dates)), MOST_DATES),
);

/** `4 August 2023`, `August 2023` or `2023`: as much as is known. */
export function showDate(date: EditionDate, { words }: Here): Markup {
  return rememberDates(words)(date);
}

const rememberFullDates = oncePerWords(({ dates }) =>
  rememberTexts(
    (date) =>
      isDay(date)
        ? html`${dates.fullDay(date, markDate)}`
        : markDate(date as EditionDate, titlePeriod(date, dates)),
    MOST_DATES,
  ),
);

/** `Friday, 4 August 2023`; `August 2023` or `2023` where no more is known. */
export function showFullDate(date: EditionDate, { words }: Here): Markup {
  return rememberFullDates(words)(date);
}

/** `2–4 August 2023` */
export function showSpan(first: EditionDate, last: EditionDate, { words }: Here): Parts<Markup> {
  return spanDates(first, last, markDate, words.dates);
}
