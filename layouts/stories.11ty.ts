import { html } from './html.ts';
import { layout } from './layout.ts';
import { showPage } from './parts/shell.ts';
import { showStories } from './parts/story-card.ts';

export const { data, render } = layout('stories', (page, site) =>
  showPage(page, site, (here) => {
    const total = page.years.reduce((sum, { stories }) => sum + stories.length, 0);
    return html`<header class="page-head">
<h1 class="title">${here.words.stories.title}</h1>
<p class="standfirst">${here.words.stories.extentOfAll(total)}</p>
</header>${page.years.map(
      ({ year, stories }) => html`
<section class="section">
<h2 class="section-title">${year}</h2>${showStories(stories, here)}
</section>`,
    )}`;
  }),
);
