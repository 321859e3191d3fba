import type { Card, DayArticle, DayGroup } from '../../src/model/page-parts.ts';
import type { DayPage } from '../../src/model/pages.ts';
import { type Child, html, type Markup } from '../html.ts';
import { showCard, showHeadlineLink } from './card.ts';
import type { Here } from './href.ts';
import { describeLayout, showLinkText } from './language.ts';

/** A day that tells fewer things has no lead. */
const FEWEST_WITH_LEAD = 4;

/** What mattered most: one article leads, others stand below it. */
export function showDayFront({ front, groups }: DayPage, here: Here): Markup {
  const [lead, ...others] = front;
  if (lead === undefined || front.length < FEWEST_WITH_LEAD)
    return html`
<div class="cards cards-few">${front.map((each) => showWithCopies(each, 'large', here))}
</div>`;
  const size = groups.length > 0 ? 'medium' : 'small';
  return html`
<div class="day-lead">${showWithCopies(lead, 'large', here)}
</div>
<div class="${groups.length > 0 ? 'day-seconds' : 'cards'}">${others.map((other) => showWithCopies(other, size, here))}
</div>`;
}

function showWithCopies(
  { card, copies }: DayArticle,
  size: 'large' | 'medium' | 'small',
  here: Here,
): Markup {
  const shown = showCard(card, here, { size, level: 2, day: false });
  return copies.length === 0
    ? shown
    : html`<div class="card-with-copies">${shown}${showCopies(copies, here)}</div>`;
}

function showCopies(copies: readonly Card[], here: Here): Markup {
  return html`
<p class="day-copies meta"><span>${here.words.article.copies}</span>${copies.map(
    (copy) => html`<a href="${here.href(copy.url)}">${sayWhere(copy, here)}</a>`,
  )}</p>`;
}

/** A copy is told from its original by where, or when, it appeared. */
const sayWhere = ({ source, time, headline }: Card, { words }: Here): string =>
  source ?? (time === null ? headline : words.dates.time(time));

/** The rest of a full day, folded: a group of articles each, and the notices. */
export function showDayGroups({ groups, notices }: DayPage, here: Here): Markup | null {
  if (groups.length === 0 && notices.length === 0) return null;
  return html`
<section class="day-groups" aria-label="${here.words.calendar.moreNews}">${groups.map((group) => showGroup(group, here))}${
    notices.length > 0 && showFold(here.words.calendar.notices, null, notices, here)
  }
</section>`;
}

function showGroup({ name, articles, weightiest }: DayGroup, here: Here): Markup {
  if ('kind' in name && name.kind === 'others')
    return showFold(here.words.calendar.otherNews, null, articles, here);
  const text = showLinkText(name, here);
  const { headline, language, url } = weightiest;
  return showFold(
    text,
    {
      headline: showLinkText({ text: headline, language, url }, here),
      more: html`
<p class="more"><a href="${here.href(name.url)}">${text}</a></p>`,
    },
    articles,
    here,
  );
}

function showFold(
  name: Child,
  of: { readonly headline: Child; readonly more: Markup } | null,
  articles: readonly DayArticle[],
  here: Here,
): Markup {
  const count = articles.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  return html`
<details class="fold day-group">
<summary><h2 class="day-group-name">${name} <span class="number">${here.words.counts.articles(count)}</span></h2>${of && html`<span class="day-group-headline">${of.headline}</span>`}</summary>${of?.more}
<ul class="day-list">${articles.map(({ card, copies }) => showDayLine(card, here, copies))}
</ul>
</details>`;
}

/** An article of a day: the time, or nothing, in a column of its own, then the headline. */
export function showDayLine(card: Card, here: Here, copies: readonly Card[] = []): Markup {
  const { time, source } = card;
  return html`
<li${describeLayout(card.language, here)}>${time !== null && html`<time class="day-time">${here.words.dates.time(time)}</time>`}<div>${showHeadlineLink(card, here)}${source !== null && html` <span class="meta">${source}</span>`}${copies.length > 0 && showCopies(copies, here)}</div></li>`;
}
