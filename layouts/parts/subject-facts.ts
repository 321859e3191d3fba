import { nameLanguage } from '../../src/knowledge/languages/language-names.ts';
import type { Url } from '../../src/model/model.ts';
import type { Card, Chart } from '../../src/model/page-parts.ts';
import type { AboutPage } from '../../src/model/pages.ts';
import { filterBySubject } from '../../src/plan/urls/search-url.ts';
import type { ListingWords } from '../../src/words/words.ts';
import { html, type Markup } from '../html.ts';
import { showHeadlineLink } from './card.ts';
import { showChart } from './chart.ts';
import { markDate } from './day-text.ts';
import type { Here } from './href.ts';
import { showInLanguage } from './language.ts';
import { showSearchWithin } from './search-field.ts';

interface SubjectFacts {
  readonly url: Url;
  readonly chart: Chart;
  readonly articleCount: number;
  /** Left out for topics, sources and authors, which articles carry rather than mention. */
  readonly mentionCount?: number;
  /** Most articles first; none, or left out, where all are in one. */
  readonly languages?: AboutPage['languages'];
  readonly first: Card | null;
  readonly last: Card | null;
}

function showEnd(card: Card | null, label: ListingWords['first'], here: Here): Markup | null {
  if (card === null) return null;
  return html`
<div><dt>${label(card.date, markDate)}</dt><dd>${showHeadlineLink(card, here)}</dd></div>`;
}

/** So many are told. */
const MOST_LANGUAGES = 6;

function showLanguages(languages: AboutPage['languages'], { words, language: around }: Here): Markup | null {
  if (languages.length === 0) return null;
  const nameOf = (tag: string) =>
    words.terms.language(tag) ?? showInLanguage(nameLanguage(tag), 'en', around);
  return html`
<div class="fact-languages"><dt>${words.about.languages.caption}</dt>${languages.slice(0, MOST_LANGUAGES).map(
    ({ language, count }) => html`
<dd>${nameOf(language)} <span class="number">${words.numbers.count(count)}</span></dd>`,
  )}</div>`;
}

/** How much there is about a person, place, topic …, where it begins and ends, and its run over time. */
export function showFacts(
  { url, articleCount, mentionCount, languages = [], first, last, chart }: SubjectFacts,
  here: Here,
): Markup {
  const one = first !== null && first.url === last?.url;
  const { listing } = here.words;
  const within = showSearchWithin([filterBySubject(url)], here);
  const drawing = showChart(chart, here);
  return html`<div class="subject-facts${drawing && ' subject-charted'}">
<dl class="facts">
<div><dt>${listing.inArchive}</dt><dd>${listing.extent(articleCount, mentionCount ?? null)}</dd>${within && html`<dd>${within}</dd>`}</div>${
    one
      ? // Of several, one alone may be sure.
        showEnd(first, articleCount === 1 ? listing.only : listing.first, here)
      : [showEnd(first, listing.first, here), showEnd(last, listing.latest, here)]
  }${showLanguages(languages, here)}
</dl>
${drawing}
</div>`;
}
