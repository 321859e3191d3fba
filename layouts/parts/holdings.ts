import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../src/model/model.ts';
import type { Holdings } from '../../src/model/page-parts.ts';
import { countOf, formatCount } from '../../src/words/count-text.ts';
import { KIND_WORDS } from '../../src/words/kind-words.ts';
import { html, type Markup } from '../html.ts';
import { showSpan } from './day-text.ts';
import type { Here } from './href.ts';

const ROWS = [
  { field: 'articles', one: 'article', many: 'articles', url: 'timeline/index.html' },
  { field: 'days', one: 'day', many: 'days with news', url: null },
  { field: 'stories', one: 'running story', many: 'running stories', url: 'stories/index.html' },
  ...ENTITY_KINDS.map((kind) => ({
    ...KIND_WORDS[kind],
    field: kind,
    url: `${SECTION_OF[kind]}/index.html` as const,
  })),
  { field: 'topics', one: 'topic', many: 'topics', url: 'topics/index.html' },
  { field: 'sources', one: 'source', many: 'sources', url: 'sources/index.html' },
  { field: 'undated', one: 'undated article', many: 'undated articles', url: 'undated/index.html' },
] as const satisfies readonly { field: keyof Holdings; one: string; many: string; url: string | null }[];

/** `66 articles, 26 July – 31 December 2023, 2 undated` */
export function showExtent({ articles, first, last, undated }: Holdings): Markup {
  return html`<span>${countOf(articles, 'article')}</span>${first !== null && last !== null && html`<span>${showSpan(first, last)}</span>`}${first !== null && undated > 0 && html`<span>${formatCount(undated)} undated</span>`}`;
}

/** What the archive holds, in numbers; those that are zero are left out. */
export function showHoldings(holdings: Holdings, { site, href }: Here): Markup {
  const listed = new Set(site.menu.map((link) => link.url));
  return html`
<ul class="holdings">${ROWS.filter(({ field }) => holdings[field] > 0).map(({ field, one, many, url }) => {
    const count = holdings[field];
    const text = html`<strong>${formatCount(count)}</strong> ${count === 1 ? one : many}`;
    return html`
<li>${url !== null && listed.has(url as Url) ? html`<a href="${href(url as Url)}">${text}</a>` : text}</li>`;
  })}
</ul>`;
}
