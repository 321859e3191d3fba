import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import type { Here } from './parts/href.ts';
import { showPage } from './parts/shell.ts';
import { packOfflineWords } from './words/offline-words.ts';

/** What a script fills, and shows: what there is, only the browser knows. */
function showLists({ words }: Here): Markup {
  const { offline } = words;
  return html`<div id="offline" hidden data-words="${packOfflineWords(words)}">
<p class="offline-unreached" id="unreached" hidden>${offline.unreached}</p>
<p class="standfirst">${offline.says}</p>
<p class="offline-search"><label>${offline.search} <input type="search" id="kept-search" autocomplete="off" dir="auto"></label></p>
<p id="kept-status" role="status"></p>
<ul class="offline-list" id="kept-found"></ul>
<section class="section" id="kept" hidden>
<h2 class="section-title">${offline.kept}</h2>
<ul class="offline-list" id="kept-pages"></ul>
</section>
<p id="kept-none" hidden>${offline.none}</p>
<section class="section" id="seen" hidden>
<h2 class="section-title">${offline.seen}</h2>
<ul class="offline-list" id="seen-pages"></ul>
</section>
</div>
<p class="standfirst" id="of-disk">${offline.saysOfDisk}</p>`;
}

export const { data, render } = layout('offline', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.offline.title}</h1>
</header>
${showLists(here)}`,
  ),
);
