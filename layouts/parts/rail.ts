import type { Url } from '../../src/model/model.ts';
import type { AnyLink, PeriodLink } from '../../src/model/page-parts.ts';
import type { ShownPage } from '../../src/model/pages.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import type { Words } from '../../src/words/words.ts';
import { type Child, html, type Markup } from '../html.ts';
import { hide } from './hidden.ts';
import type { Here } from './href.ts';
import { showLinkText } from './language.ts';
import { isWithin } from './masthead.ts';
import { oncePerFolder } from './per-folder.ts';

const TIMELINE = 'timeline/index.html' as Url;
/** A rail longer than this shows its ends and what lies around the page. */
const LONGEST = 18;
const AROUND = 5;
/** On a phone there is room for so many characters of it. */
const PHONE_ROOM = 24;

interface RailItem {
  readonly link: PeriodLink;
  readonly text: string;
  /** Left out on a phone. */
  readonly far: boolean;
}

/** The part of the rail around the page that has `size` items. */
function windowAround(current: number, length: number, size: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(current - Math.floor(size / 2), length - size));
  return { from, to: from + size };
}

/** What the periods are called: the months of a single year need not name it. */
function nameRail(rail: readonly PeriodLink[], { dates }: Words): readonly string[] {
  const years = new Set(rail.map(({ period }) => period.slice(0, 4)));
  const isOfOneYear = rail.length > 1 && years.size === 1;
  return rail.map(({ period }) => (isOfOneYear ? dates.monthName(period) : titlePeriod(period, dates)));
}

/** The links to show, and `null` where some are left out. */
function cutRail(rail: readonly PeriodLink[], page: Url, words: Words): readonly (RailItem | null)[] {
  const current = rail.findIndex((link) => isWithin(page, link.url));
  const centre = current < 0 ? rail.length - 1 : current;
  const texts = nameRail(rail, words);
  const wide =
    rail.length <= LONGEST ? { from: 0, to: rail.length } : windowAround(centre, rail.length, 2 * AROUND + 1);
  const onPhone = Math.max(2, Math.floor(PHONE_ROOM / ((texts[centre]?.length ?? 0) + 1)));
  const near = windowAround(centre, rail.length, onPhone);
  const items: (RailItem | null)[] = [];
  for (const [index, link] of rail.entries()) {
    const shown = index === 0 || index === rail.length - 1 || (index >= wide.from && index < wide.to);
    if (shown) items.push({ link, text: texts[index]!, far: index < near.from || index >= near.to });
    else if (items.at(-1) !== null) items.push(null);
  }
  return items;
}

/** Back in time is where a line begins. */
const ARROWS = { ltr: { prev: '←', next: '→' }, rtl: { prev: '→', next: '←' } } as const;

function showStep(link: AnyLink | null, rel: 'prev' | 'next', page: ShownPage, here: Here): Markup | null {
  if (link === null) return null;
  const shown = showLinkText(link, here);
  const named =
    page.kind === 'year' || page.kind === 'month' || page.kind === 'day' || page.kind === 'period';
  const { direction, frame } = here.words;
  const steps = named
    ? { prev: frame.railPreviousPeriod, next: frame.railNextPeriod }
    : { prev: frame.railPrevious, next: frame.railNext };
  const text = steps[rel]<Child>(shown, hide);
  const arrow = html`<span aria-hidden="true">${ARROWS[direction][rel]}</span>`;
  return html`<a class="rail-${rel}" rel="${rel}" href="${here.href(link.url)}">${rel === 'prev' ? html`${arrow} ${text}` : html`${text} ${arrow}`}</a>`;
}

function showItem({ link, text, far }: RailItem, { url, href }: Here): Markup {
  const current = link.url === url ? 'page' : isWithin(url, link.url) ? 'true' : null;
  return html`
<li${far && html` class="rail-far"`}><a href="${href(link.url)}"${current && html` aria-current="${current}"`}>${text}</a></li>`;
}

const showList = oncePerFolder((here) => {
  const { rail } = here.site;
  if (rail.length === 0) return null;
  const { frame } = here.words;
  const items = cutRail(rail, here.url, here.words);
  const whole = here.href(TIMELINE);
  return html`<ul class="rail-list">${items.map((item) =>
    item === null
      ? html`
<li class="rail-far"><a href="${whole}" aria-label="${frame.railWhole}">…</a></li>`
      : showItem(item, here),
  )}${
    items.some((item) => item?.far) &&
    html`
<li class="rail-all"><a href="${whole}">${frame.railAll}</a></li>`
  }
</ul>`;
});

/** The way to move in time, on every page: the years or months of the archive, and the page's neighbours. */
export function showRail(page: ShownPage, here: Here): Markup | null {
  const { rail } = here.site;
  const { previous, next } = page.position;
  if (rail.length === 0 && previous === null && next === null) return null;
  return html`<nav class="rail sheet" aria-label="${here.words.frame.rail}">
<div class="rail-line">
${showList(here)}${
  (previous ?? next) &&
  html`
<div class="rail-steps">${showStep(previous, 'prev', page, here)}${showStep(next, 'next', page, here)}</div>`
}
</div>
</nav>`;
}
