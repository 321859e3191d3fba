import type { IndexEntry } from '../../src/model/page-parts.ts';
import type { IndexPage } from '../../src/model/pages.ts';
import { spanDates } from '../../src/words/span-dates.ts';
import { type Child, html, type Markup } from '../html.ts';
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
function showEntry({ name, count, years, url, articles }: IndexEntry, here: Here): Markup {
  const text = showName(name, here);
  if (url !== null) {
    return html`
<li><a href="${here.href(url)}">${text}</a> <span class="number">${here.words.numbers.count(count)}</span>${years !== undefined && html` <span class="entry-years">${spanDates<Child>(...years, (date) => date, here.words.dates)}</span>`}</li>`;
  }
  return html`
<li><span class="entry-name">${text}</span>${articles.map((article) => html` <a class="entry-article" href="${here.href(article.url)}">${showLinkText(article, here)}</a>`)}</li>`;
}

/** The parts of a letter, as links to where each begins. */
export function showParts({ groups, letter, part }: IndexPage, { words }: Here): Markup | null {
  if (letter === null || part !== null || groups.length < 2) return null;
  return html`
<nav class="letter-parts" aria-label="${words.index.partsOf(letter)}">
<ul>${groups.map(
    (group) => html`
<li><a href="#${group.anchor}">${group.letter}</a></li>`,
  )}
</ul>
</nav>`;
}

/** So many names without pages stand among the others. */
const FEW_RARE = 8;

export function showGroups({ groups, section, part }: IndexPage, here: Here): Markup {
  const { index, numbers } = here.words;
  return html`${groups.map(({ letter, anchor, entries, all }) => {
    const rare = entries.filter(({ url }) => url === null);
    // A page of what is rare is for that.
    const isFolded = part === null && rare.length > FEW_RARE && rare.length < entries.length;
    const open = isFolded ? entries.filter(({ url }) => url !== null) : entries;
    return html`
<section class="letter" id="${anchor}">
<h2 class="letter-title">${letter}</h2>
<div>${
      open.length > 0 &&
      html`
<ul class="entries">${open.map((entry) => showEntry(entry, here))}
</ul>`
    }${
      isFolded &&
      html`
<details class="fold rare-names">
<summary>${index.rare} <span class="number">${numbers.count(rare.length)}</span></summary>
<ul class="entries">${rare.map((entry) => showEntry(entry, here))}
</ul>
</details>`
    }${
      all !== null &&
      html`
<p class="more"><a href="${here.href(all.url)}">${index.titleOfLetter(section, letter)}</a> <span class="number">${numbers.count(all.count)}</span></p>`
    }
</div>
</section>`;
  })}`;
}
