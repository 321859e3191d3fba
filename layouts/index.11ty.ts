import type { IndexPage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showGroups, showLetters, showParts } from './parts/alphabet.ts';
import { showCounted } from './parts/company.ts';
import type { Here } from './parts/href.ts';
import { showOrderSwitch } from './parts/order/order-switch.ts';
import { showPage } from './parts/shell.ts';

const countEntries = (groups: IndexPage['groups']): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

function showTop({ top, groups }: IndexPage, here: Here): Markup | null {
  // A short index is its own first look.
  if (top.length === 0 || (groups.length > 0 && countEntries(groups) <= top.length)) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.index.top}</h2>
<div class="topic-list">${showCounted(top, here)}
</div>
</section>`;
}

/** Fewer names are seen at a glance. */
const FEWEST_FILTERED = 24;

/** Shown by a script, which does what it promises. */
function showFilter({ groups }: IndexPage, { words }: Here): Markup | null {
  if (countEntries(groups) < FEWEST_FILTERED) return null;
  return html`
<p class="name-filter" hidden><label>${words.index.filter} <input type="text" autocomplete="off" spellcheck="false"></label></p>`;
}

/** Fewer names have no order to speak of. */
const FEWEST_ORDERED = 8;

/** Where all names are on one page, they can be read by size. */
function showOrder({ groups, letter }: IndexPage, here: Here): Markup | null {
  if (letter !== null || countEntries(groups) < FEWEST_ORDERED) return null;
  const { byName, bySize } = here.words.index;
  return showOrderSwitch('name-order', [byName, bySize], here);
}

export const { data, render } = layout('index', (page, site) =>
  showPage(page, site, (here) => {
    const { section, letter, part, total } = page;
    const { sections, index } = here.words;
    return html`<header class="page-head">
<h1 class="title">${letter === null ? sections[section] : index.titleOfLetter(section, part ?? letter)}</h1>
<p class="standfirst">${letter === null ? index.extent(section, total) : index.extentOfLetter(section, total)}</p>${
      page.map !== null &&
      html`
<p class="meta"><a href="${here.href(page.map.url)}">${here.words.map.all}</a></p>`
    }
</header>${showTop(page, here)}${showOrder(page, here)}${showLetters(page, here)}${showFilter(page, here)}${showParts(page, here)}${showGroups(page, here)}`;
  }),
);
