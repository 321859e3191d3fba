import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../src/model/model.ts';
import type { Holdings } from '../../src/model/page-parts.ts';
import type { HoldingField } from '../../src/words/words.ts';
import { html, type Markup } from '../html.ts';
import { showSpan } from './day-text.ts';
import type { Here } from './href.ts';

const ROWS = [
  { field: 'articles', url: 'timeline/index.html' },
  { field: 'days', url: null },
  { field: 'stories', url: 'stories/index.html' },
  ...ENTITY_KINDS.map((kind) => ({ field: kind, url: `${SECTION_OF[kind]}/index.html` as const })),
  { field: 'topics', url: 'topics/index.html' },
  { field: 'sources', url: 'sources/index.html' },
  { field: 'authors', url: 'authors/index.html' },
  { field: 'undated', url: 'undated/index.html' },
] as const satisfies readonly { field: HoldingField; url: string | null }[];

/** `66 articles`, `26 July – 31 December 2023`, `2 undated` */
export function listExtent({ articles, first, last, undated }: Holdings, here: Here): readonly Markup[] {
  const { counts } = here.words;
  return [
    html`<span>${counts.articles(articles)}</span>`,
    ...(first === null || last === null ? [] : [html`<span>${showSpan(first, last, here)}</span>`]),
    ...(first === null || undated === 0 ? [] : [html`<span>${counts.undated(undated)}</span>`]),
  ];
}

const enlarge = (text: string): Markup => html`<strong>${text}</strong>`;

/** What the archive holds, in numbers; those that are zero are left out. */
export function showHoldings(holdings: Holdings, { site, href, words }: Here): Markup {
  const listed = new Set(site.menu.map((link) => link.url));
  return html`
<ul class="holdings">${ROWS.filter(({ field }) => holdings[field] > 0).map(({ field, url }) => {
    const text = html`${words.counts.holding(field, holdings[field], enlarge)}`;
    return html`
<li>${url !== null && listed.has(url as Url) ? html`<a href="${href(url as Url)}">${text}</a>` : text}</li>`;
  })}
</ul>`;
}
