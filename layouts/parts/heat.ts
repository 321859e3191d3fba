import type { HeatDay, HeatMonth, HeatSheet, HeatStep, HeatYear } from '../../src/model/page-parts.ts';
import { dayTitle } from '../../src/plan/calendar.ts';
import { countOf, formatCount } from '../../src/words/count-text.ts';
import { html, Markup } from '../html.ts';
import type { Here } from './href.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const WEEKDAY_ROW = new Markup(
  `<tr>${WEEKDAYS.map((day) => `<th scope="col"><abbr title="${day}">${day.charAt(0)}</abbr></th>`).join('')}</tr>`,
);

function showCell(heatDay: HeatDay | null, { url: page, href }: Here): Markup {
  if (heatDay === null) return html`<td></td>`;
  const { day, count, level, url } = heatDay;
  const number = Number(day.slice(8));
  if (url === null) return html`<td>${number}</td>`;
  // The name begins with what is seen, for those who speak to their browser.
  const rest = `${dayTitle(day).slice(String(number).length)}, ${countOf(count, 'article')}`;
  return html`<td><a class="heat-${level}" href="${href(url)}" title="${countOf(count, 'article')}"${url === page && html` aria-current="page"`}>${number}<span class="visually-hidden">${rest}</span></a></td>`;
}

/** One month as a table: each day's colour says how much there is. */
function showMonth(month: HeatMonth, here: Here): Markup {
  return html`
<table class="heat-month">
<caption>${month.url === null || month.url === here.url ? month.name : html`<a href="${here.href(month.url)}">${month.name}</a>`}${month.count > 0 && html` <span class="number">${formatCount(month.count)}<span class="visually-hidden"> ${month.count === 1 ? 'article' : 'articles'}</span></span>`}</caption>
<thead>${WEEKDAY_ROW}</thead>
<tbody>${month.weeks.map(
    (week) => html`
<tr>${week.map((day) => showCell(day, here))}</tr>`,
  )}
</tbody>
</table>`;
}

/** @example sayRange(2, 3) // '2–3' */
const sayRange = ({ from, to }: HeatStep): string =>
  from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`;

/** What the colours mean. */
function showLegend(scale: readonly HeatStep[]): Markup | null {
  if (scale.length === 0) return null;
  return html`
<p class="heat-legend"><span>Articles a day:</span>${scale.map((step) => html` <span class="heat-key heat-${step.level}">${sayRange(step)}</span>`)}</p>`;
}

/** One month as a calendar sheet. */
export function showHeatSheet({ month, scale }: HeatSheet, here: Here): Markup {
  return html`${showMonth(month, here)}${showLegend(scale)}`;
}

/** A year's calendar, twelve sheets. */
export function showHeatYear({ months, scale }: HeatYear, here: Here): Markup {
  return html`<div class="heat-year">${months.map((month) => showMonth(month, here))}
</div>${showLegend(scale)}`;
}
