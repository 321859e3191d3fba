import type { ListedArticle, Listing, Sentence } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { sayName } from '../words/worded-name.ts';
import { showHeadlineLink } from './card.ts';
import { showCounted } from './company.ts';
import { showDate } from './day-text.ts';
import type { Here } from './href.ts';
import { describeLanguage, describeLayout, showName } from './language.ts';
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

function showListed(item: ListedArticle, here: Here): Markup {
  const { anchor, card, sentences, more } = item;
  return html`
<li class="listed"${anchor !== undefined && html` id="${anchor}"`}>
<p class="listed-day">${card.date === null ? here.words.listing.undated : showDate(card.date, here)}</p>
<div${describeLayout(card.language, here)}>
<h3 class="listed-headline">${showHeadlineLink(card, here)}</h3>${
    card.source !== null &&
    html`
<p class="meta">${showName(card.source, here)}</p>`
  }${
    sentences.length > 0 &&
    html`
<ul class="sentences">${sentences.map((sentence) => showSentence(sentence, item, here))}
</ul>`
  }${
    more > 0 &&
    html`
<p class="meta"><span>${here.words.listing.moreMentions(more)}</span></p>`
  }
</div>
</li>`;
}

/** Articles in sections of time, each with the sentences that it is listed for. */
function showSections(sections: Listing['sections'], here: Here): Markup {
  return html`${sections.map(
    ({ name, anchor, items }) => html`
<section class="section listing-section" id="${anchor}">
<h2 class="listing-label">${sayName(name, here.words)}</h2>
<ol class="listing">${items.map((item) => showListed(item, here))}
</ol>
</section>`,
  )}`;
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

export function showListing({ sections, periods }: Listing, here: Here): Markup {
  return html`${showSections(sections, here)}${showPeriods(periods, here)}`;
}
