import type { Day } from '../../src/model/model.ts';
import { rememberTexts } from '../../src/tools/collections/memoise.ts';
import type { Parts } from '../../src/words/parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { oncePerWords } from './per-words.ts';

/** So many are remembered: the lists of most pages name the same days. */
const MOST_DAYS = 10_000;

/** A day, or what a sentence says of it, as it is read and as machines read it. */
export function markDay(day: Day, text: string): Markup {
  return html`<time datetime="${day}">${text}</time>`;
}

const rememberDays = oncePerWords(({ dates }) =>
  rememberTexts((day) => markDay(day as Day, dates.day(day as Day)), MOST_DAYS),
);

/** `4 August 2023` */
export function showDay(day: Day, { words }: Here): Markup {
  return rememberDays(words)(day);
}

const rememberFullDays = oncePerWords(({ dates }) =>
  rememberTexts((day) => html`${dates.fullDay(day as Day, markDay)}`, MOST_DAYS),
);

/** `Friday, 4 August 2023` */
export function showFullDay(day: Day, { words }: Here): Markup {
  return rememberFullDays(words)(day);
}

/** `2–4 August 2023` */
export function showSpan(first: Day, last: Day, { words }: Here): Parts<Markup> {
  return words.dates.span(first, last, markDay);
}
