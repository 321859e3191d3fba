import type { DoubtfulName } from '../src/model/page-parts.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import type { Here } from './parts/href.ts';
import { describeLanguage } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

function showDoubts(
  doubts: readonly DoubtfulName[],
  { title, says }: { readonly title: string; readonly says: string },
  { words, language }: Here,
): Markup {
  // Evidence and lines are for whoever builds the site, as problems are: in English.
  const english = describeLanguage('', 'en', language);
  return html`
<section class="section prose">
<h2 class="section-title">${title}</h2>
<p>${doubts.length === 0 ? words.names.none : says}</p>${
    doubts.length > 0 &&
    html`
<ol class="doubts"${english}>${doubts.map(
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
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.names.title}</h1>
<p class="standfirst">${here.words.names.says(html`<code>entities.yaml</code>`)}</p>
</header>${showDoubts(page.duplicates, here.words.names.duplicates, here)}${showDoubts(page.mixtures, here.words.names.mixtures, here)}`,
  ),
);
