import type { Day } from '../../src/model/model.ts';
import { dayTitle, monthName } from '../../src/plan/calendar.ts';
import { rememberTexts } from '../../src/tools/collections/memoise.ts';
import { html, type Markup } from '../html.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** So many are remembered: the lists of most pages name the same days. */
const MOST_DAYS = 10_000;

/** @example weekdayOf('2023-08-04') // 'Friday' */
export const weekdayOf: (day: Day) => string = rememberTexts(
  (day) => WEEKDAYS[new Date(day).getUTCDay()]!,
  MOST_DAYS,
);

/** A day as it is read, and as machines read it. */
export const showDay: (day: Day) => Markup = rememberTexts(
  (day) => html`<time datetime="${day}">${dayTitle(day as Day)}</time>`,
  MOST_DAYS,
);

/** From one day to another, saying once what both share: `2–4 August 2023`, `26 July – 4 August 2023`. */
export function showSpan(first: Day, last: Day): Markup {
  if (first === last) return showDay(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const dayOfMonth = Number(first.slice(8));
  const start = sameMonth
    ? String(dayOfMonth)
    : sameYear
      ? `${dayOfMonth} ${monthName(first)}`
      : dayTitle(first);
  return html`<time datetime="${first}">${start}</time>${sameMonth ? '–' : ' – '}${showDay(last)}`;
}
