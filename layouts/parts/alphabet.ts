import type { IndexEntry } from '../../src/model/page-parts.ts';
import type { IndexPage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showLinkText, showName } from './language.ts';

/** The letters of an index, as links to where each begins. */
export function showLetters({ letters, letter, groups }: IndexPage, { href, words }: Here): Markup | null {
  if (letters.length < 2) return null;
  return html`
<nav class="letters${groups.length === 0 && ' letters-large'}" aria-label="${words.index.letters}">
<ul>${letters.map(
    (each) => html`
<li><a href="${href(each.url, each.anchor ?? undefined)}"${each.letter === letter && html` aria-current="page"`}>${each.letter}${each.count !== null && html` <span class="letter-count">${words.numbers.count(each.count)}</span>`}</a></li>`,
  )}
</ul>
</nav>`;
}

/** A name of the index. One without a page of its own leads to its articles instead. */
function showEntry({ name, count, url, articles }: IndexEntry, here: Here): Markup {
  const text = showName(name, here);
  if (url !== null) {
    return html`
<li><a href="${here.href(url)}">${text}</a> <span class="number">${here.words.numbers.count(count)}</span></li>`;
  }
  return html`
<li><span class="entry-name">${text}</span>${articles.map((article) => html` <a class="entry-article" href="${here.href(article.url)}">${showLinkText(article, here)}</a>`)}</li>`;
}

export function showGroups(groups: IndexPage['groups'], here: Here): Markup {
  return html`${groups.map(
    ({ letter, anchor, entries }) => html`
<section class="letter" id="${anchor}">
<h2 class="letter-title">${letter}</h2>
<ul class="entries">${entries.map((entry) => showEntry(entry, here))}
</ul>
</section>`,
  )}`;
}
