import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showName } from './parts/language.ts';
import { showListing } from './parts/listing.ts';
import { showPage } from './parts/shell.ts';
import { showFacts } from './parts/subject-facts.ts';

const KINDS = {
  topics: { kicker: 'Topic', company: 'Who and where' },
  sources: { kicker: 'Source', company: 'Most in its articles' },
} as const;

export const { data, render } = layout('grouping', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${KINDS[page.section].kicker}</p>
<h1 class="title">${showName(page.name, site)}</h1>
</header>
${showFacts(page, here)}
${showCompany(page.prominent, KINDS[page.section].company, here)}
${showListing(page.listing, here)}`,
  ),
);
