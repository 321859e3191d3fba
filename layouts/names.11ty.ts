import type { DoubtfulName } from '../src/model/page-parts.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showPage } from './parts/shell.ts';

function showDoubts(doubts: readonly DoubtfulName[], title: string, says: string): Markup {
  return html`
<section class="section prose">
<h2 class="section-title">${title}</h2>
<p>${doubts.length === 0 ? 'None was found.' : says}</p>${
    doubts.length > 0 &&
    html`
<ol class="doubts">${doubts.map(
      ({ evidence, line }) => html`
<li><p>${evidence}</p>
<pre><code>${line}</code></pre></li>`,
    )}
</ol>`
  }
</section>`;
}

export const { data, render } = layout('names', (page, site) =>
  showPage(
    page,
    site,
    () => html`<header class="page-head">
<h1 class="title">Doubtful names</h1>
<p class="standfirst">For the archive’s editor: lines that may be right. Those that are go into <code>entities.yaml</code>, beside the articles.</p>
</header>${showDoubts(
      page.duplicates,
      'Possible duplicates',
      'Two names that may be one. Each line puts the rarer one under the other.',
    )}${showDoubts(
      page.mixtures,
      'Possible mixtures',
      'One name that may be borne by two. Each line takes some of its articles out, to a name that you may change.',
    )}`,
  ),
);
