import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../src/model/model.ts';
import type { AnyLink, Company, Counted } from '../../src/model/page-parts.ts';
import { rememberLatest } from '../../src/tools/collections/memoise.ts';
import { html, type Markup } from '../html.ts';
import { hide } from './hidden.ts';
import type { Here } from './href.ts';
import { showLinkText } from './language.ts';
import { oncePerWords } from './per-words.ts';

/** So many are remembered: most numbers are small. */
const MOST_COUNTS = 10_000;

const rememberCounts = oncePerWords(({ counts }) =>
  rememberLatest((count: number) => html`${counts.articlesHidden(count, hide)}`, MOST_COUNTS),
);

/** Names with the number of their articles at the end of the line. */
export function showCounted(links: readonly Counted<AnyLink>[], here: Here): Markup {
  const { href, words } = here;
  const showCount = rememberCounts(words);
  return html`
<ul class="counted">${links.map(
    (link) => html`
<li><a href="${href(link.url)}">${showLinkText(link, here)}</a> <span class="number">${showCount(link.count)}</span></li>`,
  )}
</ul>`;
}

/** Who, where and which organisations: a column each, those without names left out. */
export function showCompany(company: Company, title: string, here: Here): Markup | null {
  const columns = ENTITY_KINDS.filter((kind) => company[kind].length > 0);
  if (columns.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${title}</h2>
<div class="company">${columns.map(
    (kind) => html`
<div>
<h3><a class="company-title" href="${here.href(`${SECTION_OF[kind]}/index.html` as Url)}">${here.words.sections[SECTION_OF[kind]]}</a></h3>${showCounted(company[kind], here)}
</div>`,
  )}
</div>
</section>`;
}
