import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../src/model/model.ts';
import type { AnyLink, Company, Counted } from '../../src/model/page-parts.ts';
import type { Period } from '../../src/model/periods.ts';
import { SEARCH } from '../../src/plan/make/parts/site-links.ts';
import { filterByPeriod, filterBySubject, searchQuery } from '../../src/plan/urls/search-url.ts';
import { rememberLatest } from '../../src/tools/collections/memoise.ts';
import { html, type Markup } from '../html.ts';
import { hide } from './hidden.ts';
import type { Here } from './href.ts';
import { showLinkText } from './language.ts';
import { oncePerWords } from './per-words.ts';

/** So many are remembered: most numbers are small. */
const MOST_COUNTS = 10_000;

const rememberCounts = oncePerWords(({ counts, find }) => ({
  ofOne: rememberLatest((count: number) => html`${counts.articlesHidden(count, hide)}`, MOST_COUNTS),
  withBoth: rememberLatest((count: number) => html`${find.withBothHidden(count, hide)}`, MOST_COUNTS),
}));

/** Whose articles names are counted in: those of a subject, by its page, or of a period. */
export type CountedIn = { readonly subject: Url } | { readonly period: Period };

/** Says how many articles there are. Those that a name shares with a subject or a period are a search away, where there is one. */
function showCount(where: CountedIn | null, here: Here): (link: Counted<AnyLink>) => Markup {
  const { ofOne, withBoth } = rememberCounts(here.words);
  if (where === null || !here.site.hasSearch)
    return ({ count }) => html`<span class="number">${ofOne(count)}</span>`;
  const [own, say] =
    'subject' in where ? [[filterBySubject(where.subject)], withBoth] : [filterByPeriod(where.period), ofOne];
  const href = `${here.href(SEARCH.url)}?${searchQuery(own)}`;
  return ({ url, count }) =>
    html`<a class="number" href="${href}&${searchQuery([filterBySubject(url)])}">${say(count)}</a>`;
}

/**
 * Names with the number of their articles at the end of the line.
 *
 * @param where they are counted, if that is not the whole archive
 */
export function showCounted(
  links: readonly Counted<AnyLink>[],
  here: Here,
  where: CountedIn | null = null,
): Markup {
  const show = showCount(where, here);
  return html`
<ul class="counted">${links.map(
    (link) => html`
<li><a href="${here.href(link.url)}">${showLinkText(link, here)}</a> ${show(link)}</li>`,
  )}
</ul>`;
}

/**
 * Who, where and which organisations: a column each, those without names left out.
 *
 * @param where they are counted, if that is not the whole archive
 */
export function showCompany(
  company: Company,
  title: string,
  here: Here,
  where: CountedIn | null = null,
): Markup | null {
  const columns = ENTITY_KINDS.filter((kind) => company[kind].length > 0);
  if (columns.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${title}</h2>
<div class="company">${columns.map(
    (kind) => html`
<div>
<h3><a class="company-title" href="${here.href(`${SECTION_OF[kind]}/index.html` as Url)}">${here.words.sections[SECTION_OF[kind]]}</a></h3>${showCounted(company[kind], here, where)}
</div>`,
  )}
</div>
</section>`;
}
