import type { ListedArticle, Listing, Sentence } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { sayName } from '../words/worded-name.ts';
import { showHeadlineLink } from './card.ts';
import { showCounted } from './company.ts';
import { showDate } from './day-text.ts';
import type { Here } from './href.ts';
import { describeLanguage, describeLayout, showName } from './language.ts';
import { showOrderSwitch } from './order/order-switch.ts';
import { typesetParts } from './typeset.ts';

function showSentence({ anchor, parts }: Sentence, { card }: ListedArticle, here: Here): Markup {
  const language = describeLanguage(parts[0]?.text ?? '', card.language, here.language);
  const set = typesetParts(
    parts.map(({ text }) => text),
    card.language,
  );
  const text = parts.map(({ hit }, index) => (hit ? html`<mark>${set[index]}</mark>` : set[index]));
  return html`
<li${language}><a href="${here.href(card.url, anchor)}">${text}</a></li>`;
}

/** Folded: one sentence says what an article is listed for. */
function showOtherSentences(sentences: readonly Sentence[], item: ListedArticle, here: Here): Markup | null {
  const hits = sentences.flatMap(({ parts }) => parts.filter(({ hit }) => hit));
  const count = hits.length + item.more;
  if (count === 0) return null;
  const more = here.words.listing.moreMentions(count);
  if (sentences.length === 0)
    return html`
<p class="meta"><span>${more}</span></p>`;
  return html`
<details class="fold other-sentences">
<summary>${more}</summary>
<ul class="sentences">${sentences.map((sentence) => showSentence(sentence, item, here))}
</ul>
</details>`;
}

function showListed(item: ListedArticle, here: Here): Markup {
  const { anchor, rank, card, sentences } = item;
  const [first, ...others] = sentences;
  return html`
<li class="listed"${anchor !== undefined && html` id="${anchor}"`}${rank !== undefined && html` data-rank="${rank}"`}>
<p class="listed-day">${card.date === null ? here.words.listing.undated : showDate(card.date, here)}</p>
<div${describeLayout(card.language, here)}>
<h3 class="listed-headline">${showHeadlineLink(card, here)}</h3>${
    card.source !== null &&
    html`
<p class="meta">${showName(card.source, here)}</p>`
  }${
    first !== undefined &&
    html`
<ul class="sentences">${showSentence(first, item, here)}
</ul>`
  }${showOtherSentences(others, item, here)}
</div>
</li>`;
}

/** The sections of a list of more articles are folded. */
const MOST_OPEN = 60;

/** Articles in sections of time, each with the sentence that it is listed for; before them what mattered, or the latest. */
function showSections(sections: Listing['sections'], here: Here): Markup {
  const periods = sections.filter(({ name }) => name.kind === 'period' || name.kind === 'undated');
  const others = sections.filter((section) => !periods.includes(section));
  const total = periods.reduce((sum, { items }) => sum + items.length, 0);
  const areOpen = total <= MOST_OPEN || periods.length < 2;
  return html`${others.map((section) => showOpen(section, here))}${
    areOpen
      ? periods.map((section) => showOpen(section, here))
      : html`
<div class="listing-folds">${periods.map((section) => showFolded(section, here))}
</div>`
  }`;
}

function showOpen({ name, anchor, items }: Listing['sections'][number], here: Here): Markup {
  return html`
<section class="section listing-section" id="${anchor}">
<h2 class="listing-label">${sayName(name, here.words)}</h2>
<ol class="listing">${items.map((item) => showListed(item, here))}
</ol>
</section>`;
}

/** What leads here leads into the fold, and so opens it. */
function showFolded({ name, anchor, items }: Listing['sections'][number], here: Here): Markup {
  return html`
<details class="fold listing-fold">
<summary><h2 class="listing-fold-label">${sayName(name, here.words)}</h2> <span class="number">${here.words.counts.articles(items.length)}</span></summary>
<ol class="listing" id="${anchor}">${items.map((item) => showListed(item, here))}
</ol>
</details>`;
}

/** Where the list is long: its periods, each on a page of its own. */
function showPeriods(periods: Listing['periods'], here: Here): Markup | null {
  if (periods.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.listing.byTime}</h2>
<div class="periods">${periods.map(
    ({ name, links }) => html`
<div>
<h3>${sayName(name, here.words)}</h3>${showCounted(links, here)}
</div>`,
  )}
</div>
</section>`;
}

/** A list with what mattered before all of it can be read by that, or by time, alone. */
function showOrder(sections: Listing['sections'], here: Here): Markup | null {
  const [first, ...others] = sections;
  if (first?.name.kind !== 'greatest' || !others.some(({ name }) => name.kind === 'period')) return null;
  const { byTime, byWeight } = here.words.listing;
  const isRanked = others.every(({ items }) => items.every(({ rank }) => rank !== undefined));
  return showOrderSwitch(
    'list-order',
    [here.words.front.greatest, ...(isRanked ? [byWeight] : []), byTime],
    here,
  );
}

export function showListing({ sections, periods }: Listing, here: Here): Markup {
  return html`${showOrder(sections, here)}${showSections(sections, here)}${showPeriods(periods, here)}`;
}
