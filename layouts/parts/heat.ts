import type { HeatDay, HeatMonth, HeatSheet, HeatStep, HeatYear } from '../../src/model/page-parts.ts';
import type { Words } from '../../src/words/words.ts';
import { html, type Markup } from '../html.ts';
import { hide } from './hidden.ts';
import type { Here } from './href.ts';
import { oncePerWords } from './per-words.ts';

const showWeekdays = oncePerWords(
  ({ dates }) =>
    html`<tr>${dates.weekdays.map(({ name, short }) => html`<th scope="col"><abbr title="${name}">${short}</abbr></th>`)}</tr>`,
);

function showCell(heatDay: HeatDay | null, { url: page, href, words }: Here): Markup {
  if (heatDay === null) return html`<td></td>`;
  const { day, count, level, url } = heatDay;
  if (url === null) return html`<td>${Number(day.slice(8))}</td>`;
  const { calendar, counts } = words;
  return html`<td><a class="heat-${level}" href="${href(url)}" title="${counts.articles(count)}"${url === page && html` aria-current="page"`}>${calendar.cell(day, count, hide)}</a></td>`;
}

/** One month as a table: each day's colour says how much there is. */
function showMonth(month: HeatMonth, here: Here): Markup {
  const name = here.words.dates.monthName(month.month);
  return html`
<table class="heat-month">
<caption>${month.url === null || month.url === here.url ? name : html`<a href="${here.href(month.url)}">${name}</a>`}${month.count > 0 && html` <span class="number">${here.words.counts.articlesHidden(month.count, hide)}</span>`}</caption>
<thead>${showWeekdays(here.words)}</thead>
<tbody>${month.weeks.map(
    (week) => html`
<tr>${week.map((day) => showCell(day, here))}</tr>`,
  )}
</tbody>
</table>`;
}

/** What the colours mean. */
function showLegend(scale: readonly HeatStep[], { calendar, numbers }: Words): Markup | null {
  if (scale.length === 0) return null;
  return html`
<p class="heat-legend"><span>${calendar.legend}</span>${scale.map((step) => html` <span class="heat-key heat-${step.level}">${numbers.range(step.from, step.to)}</span>`)}</p>`;
}

/** One month as a calendar sheet. */
export function showHeatSheet({ month, scale }: HeatSheet, here: Here): Markup {
  return html`${showMonth(month, here)}${showLegend(scale, here.words)}`;
}

/** A year's calendar, twelve sheets. */
export function showHeatYear({ months, scale }: HeatYear, here: Here): Markup {
  return html`<div class="heat-year">${months.map((month) => showMonth(month, here))}
</div>${showLegend(scale, here.words)}`;
}
