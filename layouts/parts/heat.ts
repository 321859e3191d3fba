import { countOf, formatCount } from '../../src/count-text.ts';
import type { HeatDay, HeatMonth, HeatYear } from '../../src/page-parts.ts';
import { dayTitle } from '../../src/plan/calendar.ts';
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

/** One month as a calendar sheet: each day's colour says how much there is. */
export function showHeatMonth(month: HeatMonth, here: Here): Markup {
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

/** What the colours mean. */
function showLegend(): Markup {
  return html`
<p class="heat-legend" aria-hidden="true"><span>Fewer</span><span class="heat-key heat-1"></span><span class="heat-key heat-2"></span><span class="heat-key heat-3"></span><span class="heat-key heat-4"></span><span>More articles a day</span></p>`;
}

/** A year's calendar, twelve sheets. */
export function showHeatYear(heat: HeatYear, here: Here): Markup {
  return html`<div class="heat-year">${heat.months.map((month) => showHeatMonth(month, here))}
</div>${showLegend()}`;
}
