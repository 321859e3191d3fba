import type { EntityKind, Url } from '../../src/model/model.ts';
import type { Company, CountedLink } from '../../src/model/page-parts.ts';
import { formatCount } from '../../src/words/count-text.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showName } from './language.ts';

const COLUMNS = [
  { kind: 'person', title: 'People', index: 'people/index.html' as Url },
  { kind: 'place', title: 'Places', index: 'places/index.html' as Url },
  { kind: 'organisation', title: 'Organisations', index: 'organisations/index.html' as Url },
] as const satisfies readonly { kind: EntityKind; title: string; index: Url }[];

/** Names with the number of their articles at the end of the line. */
export function showCounted(links: readonly CountedLink[], { site, href }: Here): Markup {
  return html`
<ul class="counted">${links.map(
    ({ text, url, count }) => html`
<li><a href="${href(url)}">${showName(text, site)}</a> <span class="number">${formatCount(count)}<span class="visually-hidden"> ${count === 1 ? 'article' : 'articles'}</span></span></li>`,
  )}
</ul>`;
}

/** Who, where and which organisations: a column each, those without names left out. */
export function showCompany(company: Company, title: string, here: Here): Markup | null {
  const columns = COLUMNS.filter(({ kind }) => company[kind].length > 0);
  if (columns.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${title}</h2>
<div class="company">${columns.map(
    ({ kind, title, index }) => html`
<div>
<h3><a class="company-title" href="${here.href(index)}">${title}</a></h3>${showCounted(company[kind], here)}
</div>`,
  )}
</div>
</section>`;
}
