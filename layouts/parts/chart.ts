import { countOf, formatCount } from '../../src/count-text.ts';
import type { Chart } from '../../src/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { MOST_TICKS, ticksOf } from './chart-ticks.ts';
import type { Here } from './href.ts';

type Bar = Chart['bars'][number];

/** In CSS pixels; widths are shares of whatever room there is. */
const HEIGHT = 132;
/** Part of a bar's place that stays empty. */
const AIR = 0.22;
/** Few bars are drawn in less than the whole width, lest they grow too fat. */
const FEW_BARS = 16;
const FEWEST_BARS = 5;
const STEPS = [1, 2, 3, 4, 5, 6, 8] as const;

const COLUMN = { day: 'Day', month: 'Month', year: 'Year', decade: 'Decade' } as const satisfies Record<
  Chart['unit'],
  string
>;

/** The least even, round number that no bar exceeds. */
export function ceilingOf(bars: readonly Bar[]): number {
  const most = bars.reduce((highest, bar) => Math.max(highest, bar.count), 1);
  for (let power = 1; ; power *= 10) {
    for (const step of STEPS) if (step * power >= most && (step * power) % 2 === 0) return step * power;
  }
}

function widthClass(bars: number): string {
  if (bars > FEW_BARS) return '';
  return bars > FEWEST_BARS ? ' chart-few' : ' chart-fewest';
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

function showBar(bar: Bar, index: number, bars: number, ceiling: number, { href }: Here): Markup | null {
  if (bar.count === 0) return null;
  const height = Math.max(Math.round((bar.count / ceiling) * HEIGHT), 2);
  const air = bars > 80 ? AIR / 2 : AIR;
  const rect = html`<rect x="${percent((index + air / 2) / bars)}" y="${HEIGHT - height}" width="${percent((1 - air) / bars)}" height="${height}"><title>${bar.label}: ${countOf(bar.count, 'article')}</title></rect>`;
  return bar.url === null ? rect : html`<a href="${href(bar.url, bar.anchor)}" tabindex="-1">${rect}</a>`;
}

/** A label below every few bars. */
function showTicks({ unit, bars }: Chart): Markup {
  const isWhole = bars.length <= MOST_TICKS;
  return html`${ticksOf(unit, bars).map(({ index, text }, tick) => {
    const isLast = isWhole && index === bars.length - 1;
    const at = isLast ? 1 : (isWhole ? index + 0.5 : index) / bars.length;
    return html`<text class="chart-tick${tick % 2 === 1 && ' chart-tick-minor'}" x="${percent(at)}" y="${HEIGHT + 18}"${isWhole && html` text-anchor="${isLast ? 'end' : 'middle'}"`}>${text}</text>`;
  })}`;
}

function showTable({ unit, bars }: Chart, { href }: Here): Markup {
  return html`<details class="chart-table">
<summary>As a table</summary>
<div class="chart-table-sheet">
<table>
<thead><tr><th scope="col">${COLUMN[unit]}</th><th scope="col">Articles</th></tr></thead>
<tbody>${bars.map(
    ({ label, count, url, anchor }) => html`
<tr><th scope="row">${url === null ? label : html`<a href="${href(url, anchor)}">${label}</a>`}</th><td>${formatCount(count)}</td></tr>`,
  )}
</tbody>
</table>
</div>
</details>`;
}

/**
 * Bars over time. The drawing is for the eye and the mouse: those who use neither have the table, which says and
 * links the same. Nothing for a single bar, which would say nothing.
 */
export function showChart(chart: Chart, here: Here): Markup | null {
  const { bars } = chart;
  if (bars.length < 2) return null;
  const ceiling = ceilingOf(bars);
  return html`<figure class="chart${widthClass(bars.length)}">
<figcaption class="visually-hidden">Articles by ${chart.unit}, ${bars[0]!.label} to ${bars.at(-1)!.label}</figcaption>
<div class="chart-drawing">
<div class="chart-scale" aria-hidden="true"><span>${formatCount(ceiling)}</span><span>${formatCount(ceiling / 2)}</span><span>0</span></div>
<svg width="100%" height="${HEIGHT + 24}" aria-hidden="true" focusable="false">
<g class="chart-grid"><line x1="0" x2="100%" y1="0.5" y2="0.5"></line><line x1="0" x2="100%" y1="${HEIGHT / 2 + 0.5}" y2="${HEIGHT / 2 + 0.5}"></line><line class="chart-base" x1="0" x2="100%" y1="${HEIGHT + 0.5}" y2="${HEIGHT + 0.5}"></line></g>
<g class="chart-bars">${bars.map((bar, index) => showBar(bar, index, bars.length, ceiling, here))}</g>
<g class="chart-ticks">${showTicks(chart)}</g>
</svg>
</div>
${showTable(chart, here)}
</figure>`;
}
