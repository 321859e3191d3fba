import { filterBySubject } from '../src/plan/urls/search-url.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showName } from './parts/language.ts';
import { showListing } from './parts/listing.ts';
import { showPage } from './parts/shell.ts';
import { showFacts } from './parts/subject-facts.ts';
import { showTakeAway } from './parts/take-away.ts';

const KINDS = {
  topics: { kind: 'topic', company: 'companyOfTopic' },
  sources: { kind: 'source', company: 'companyOfSource' },
  authors: { kind: 'author', company: 'companyOfAuthor' },
} as const;

export const { data, render } = layout('grouping', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.kinds[KINDS[page.section].kind]}</p>
<h1 class="title">${showName(page.name, here)}</h1>
</header>
${showFacts(page, here)}
${showCompany(page.prominent, here.words.entity[KINDS[page.section].company], here, { subject: page.url })}
${showListing(page.listing, here)}${showTakeAway(page, [filterBySubject(page.url)], here)}`,
  ),
);
