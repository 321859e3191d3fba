import { filterBySubject } from '../src/plan/urls/search-url.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showEntityHead } from './parts/entity-head.ts';
import { showListing } from './parts/listing.ts';
import { showPage } from './parts/shell.ts';
import { showStorySection } from './parts/story-card.ts';
import { showFacts } from './parts/subject-facts.ts';
import { showTakeAway } from './parts/take-away.ts';

export const { data, render } = layout('entity', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`${showEntityHead(page, here)}
${showFacts(page, here)}
${showCompany(page.company, here.words.entity.company(page.entityKind), here, { subject: page.url })}${showStorySection(page.stories, here)}
${showListing(page.listing, here)}${showTakeAway(page, [filterBySubject(page.url)], here)}`,
  ),
);
