import type { GroupingPage } from '../src/model/pages.ts';
import { filterBySubject } from '../src/plan/urls/search-url.ts';
import { type Child, html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import type { Here } from './parts/href.ts';
import { showName } from './parts/language.ts';
import { showListing } from './parts/listing.ts';
import { showPage } from './parts/shell.ts';
import { showFacts } from './parts/subject-facts.ts';
import { showTakeAway } from './parts/take-away.ts';
import { showTopicSection } from './parts/topic-list.ts';

const KINDS = {
  topics: { kind: 'topic', company: 'companyOfTopic' },
  sources: { kind: 'source', company: 'companyOfSource' },
  authors: { kind: 'author', company: 'companyOfAuthor' },
} as const;

const SECTIONS = ['topics', 'sources'] as const;

function showHead({ section, name, otherNames, description }: GroupingPage, here: Here): Markup {
  const { kinds, entity } = here.words;
  const { kind } = KINDS[section];
  const others = otherNames.map((other) => html`<span>${showName(other, here)}</span>`);
  return html`<header class="page-head">
<p class="kicker">${kinds[kind]}</p>
<h1 class="title">${showName(name, here)}</h1>${
    description !== null &&
    html`
<p class="standfirst">${showName(description, here)}</p>`
  }${
    others.length > 0 &&
    html`
<p class="aliases">${entity.aliases<Child>(kind, others)}</p>`
  }
</header>`;
}

export const { data, render } = layout('grouping', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`${showHead(page, here)}
${showFacts(page, here)}
${showCompany(page.prominent, here.words.entity[KINDS[page.section].company], here, { subject: page.url })}${SECTIONS.map((section) => showTopicSection(page[section], here, { subject: page.url }, section))}
${showListing(page.listing, here)}${showTakeAway(page, [filterBySubject(page.url)], here)}`,
  ),
);
