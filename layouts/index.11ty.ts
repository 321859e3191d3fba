import type { IndexPage, Section } from '../src/model/pages.ts';
import { countOf } from '../src/words/count-text.ts';
import { KIND_WORDS } from '../src/words/kind-words.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showGroups, showLetters } from './parts/alphabet.ts';
import { showCounted } from './parts/company.ts';
import type { Here } from './parts/href.ts';
import { showPage } from './parts/shell.ts';

const SECTIONS: Readonly<Record<Section, { title: string; one: string; many: string }>> = {
  people: KIND_WORDS.person,
  places: KIND_WORDS.place,
  organisations: KIND_WORDS.organisation,
  topics: { title: 'Topics', one: 'topic', many: 'topics' },
  sources: { title: 'Sources', one: 'source', many: 'sources' },
};

function showTop({ top, groups }: IndexPage, here: Here): Markup | null {
  const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
  // A short index is its own first look.
  if (top.length === 0 || (groups.length > 0 && entries <= top.length)) return null;
  return html`
<section class="section">
<h2 class="section-title">Most in the archive</h2>
<div class="topic-list">${showCounted(top, here)}
</div>
</section>`;
}

export const { data, render } = layout('index', (page, site) =>
  showPage(page, site, (here) => {
    const { title, one, many } = SECTIONS[page.section];
    return html`<header class="page-head">
<h1 class="title">${title}${page.letter !== null && html`: ${page.letter}`}</h1>
<p class="standfirst">${countOf(page.total, one, many)}${page.letter === null && ', from A to Z'}</p>
</header>${showTop(page, here)}${showLetters(page, here)}${showGroups(page.groups, here)}`;
  }),
);
