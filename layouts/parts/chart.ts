import type { Chart } from '../../src/model/page-parts.ts';
import { rememberLatest } from '../../src/tools/collections/memoise.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import type { Words } from '../../src/words/words.ts';
import { html, type Markup } from '../html.ts';
import { scaleOf } from './chart-scale.ts';
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
/** Part of the drawing's width that a character of a label takes, where it is no wider than beside other facts. */
const CHARACTER = 0.0075;

function widthClass(bars: number): string {
  if (bars > FEW_BARS) return '';
  return bars > FEWEST_BARS ? ' chart-few' : ' chart-fewest';
}

/** So many are remembered: charts of equally many bars have them at the same places. */
const MOST_SHARES = 10_000;

const percent = rememberLatest(
  (share: number): string => `${Number((share * 100).toFixed(3))}%`,
  MOST_SHARES,
);

/** Where something stands in the drawing, from its left, that stands at a share of the time: time runs as lines do. */
const placeAt = (share: number, width: number, { direction }: Words): string =>
  percent(direction === 'rtl' ? 1 - share - width : share);

function showBar(
  bar: Bar,
  index: number,
  bars: number,
  ceiling: number,
  { href, words }: Here,
): Markup | null {
  if (bar.count === 0) return null;
  const height = Math.max(Math.round((bar.count / ceiling) * HEIGHT), 2);
  const air = bars > 80 ? AIR / 2 : AIR;
  const width = (1 - air) / bars;
  const rect = html`<rect x="${placeAt((index + air / 2) / bars, width, words)}" y="${HEIGHT - height}" width="${percent(width)}" height="${height}"><title>${words.chart.barTitle(bar.period, bar.count)}</title></rect>`;
  return bar.url === null ? rect : html`<a href="${href(bar.url, bar.anchor)}" tabindex="-1">${rect}</a>`;
}

/** A line at each number of the scale; the one at 0 is what the bars stand on. */
function showGrid(scale: readonly number[]): Markup {
  const ceiling = scale.at(-1)!;
  return html`${scale.map((number) => {
    const y = Math.round((1 - number / ceiling) * HEIGHT) + 0.5;
    return html`<line${number === 0 && html` class="chart-base"`} x1="0" x2="100%" y1="${y}" y2="${y}"></line>`;
  })}`;
}

/** A label below every few bars; one that would reach over the edge is not displayed. */
function showTicks(chart: Chart, { words }: Here): Markup {
  const { bars } = chart;
  const isWhole = bars.length <= MOST_TICKS;
  return html`${ticksOf(chart, words.dates).map(({ index, text }, tick) => {
    const isLast = isWhole && index === bars.length - 1;
    const at = isLast ? 1 : (isWhole ? index + 0.5 : index) / bars.length;
    const reachesOver = !isWhole && at + text.length * CHARACTER > 1;
    return html`<text class="chart-tick${tick % 2 === 1 && ' chart-tick-minor'}${reachesOver && ' chart-tick-over'}" x="${placeAt(at, 0, words)}" y="${HEIGHT + 18}"${isWhole && html` text-anchor="${isLast ? 'end' : 'middle'}"`}>${text}</text>`;
  })}`;
}

function showTable({ unit, bars }: Chart, { href, words }: Here): Markup {
  const { chart, dates, numbers } = words;
  return html`<details class="chart-table">
<summary>${chart.asTable}</summary>
<section class="chart-table-sheet" tabindex="0" aria-label="${chart.table(unit)}">
<table>
<thead><tr><th scope="col">${chart.units[unit]}</th><th scope="col">${chart.articles}</th></tr></thead>
<tbody>${bars.map(({ period, count, url, anchor }) => {
    const name = titlePeriod(period, dates);
    return html`
<tr><th scope="row">${url === null ? name : html`<a href="${href(url, anchor)}">${name}</a>`}</th><td>${numbers.count(count)}</td></tr>`;
  })}
</tbody>
</table>
</section>
</details>`;
}

/**
 * Bars over time. The drawing is for the eye and the mouse: those who use neither have the table, which says and
 * links the same. Nothing for a single bar, which would say nothing.
 */
export function showChart(chart: Chart, here: Here): Markup | null {
  const { bars } = chart;
  const { words } = here;
  if (bars.length < 2) return null;
  const scale = scaleOf(bars);
  const ceiling = scale.at(-1)!;
  return html`<figure class="chart${widthClass(bars.length)}">
<figcaption class="visually-hidden">${words.chart.title(chart.unit, bars[0]!.period, bars.at(-1)!.period)}</figcaption>
<div class="chart-drawing">
<div class="chart-scale" aria-hidden="true">${scale.toReversed().map((number) => html`<span>${words.numbers.count(number)}</span>`)}</div>
<svg width="100%" height="${HEIGHT + 24}" aria-hidden="true" focusable="false">
<g class="chart-grid">${showGrid(scale)}</g>
<g class="chart-bars">${bars.map((bar, index) => showBar(bar, index, bars.length, ceiling, here))}</g>
<g class="chart-ticks">${showTicks(chart, here)}</g>
</svg>
</div>
${showTable(chart, here)}
</figure>`;
}
