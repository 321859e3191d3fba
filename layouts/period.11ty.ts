import { filterByPeriod, filterBySubject } from '../src/plan/urls/search-url.ts';
import { titlePeriod } from '../src/words/periods.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showName } from './parts/language.ts';
import { showListing } from './parts/listing.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('period', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${page.period === null ? here.words.undated.title : titlePeriod(page.period, here.words.dates)}</p>
<h1 class="title"><a class="plain-link" href="${here.href(page.subject.url)}">${showName(page.subject.text, here)}</a></h1>
<p class="standfirst">${here.words.calendar.articlesIn(page.period, page.articleCount)}</p>${page.period !== null && showSearchWithin([filterBySubject(page.subject.url), ...filterByPeriod(page.period)], here)}
</header>${showListing(page.listing, here)}`,
  ),
);
