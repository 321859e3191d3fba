import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showEntityHead } from './parts/entity-head.ts';
import { showListing } from './parts/listing.ts';
import { showPage } from './parts/shell.ts';
import { showStories } from './parts/story-card.ts';
import { showFacts } from './parts/subject-facts.ts';

export const { data, render } = layout('entity', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`${showEntityHead(page, here)}
${showFacts(page, here)}
${showCompany(page.company, 'Mentioned together with', here)}${
  page.stories.length > 0 &&
  html`
<section class="section">
<h2 class="section-title">Running stories</h2>${showStories(page.stories, here)}
</section>`
}
${showListing(page.listing, here)}`,
  ),
);
