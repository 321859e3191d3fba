import type { Url } from '../../src/model/model.ts';
import type { Card, Chart } from '../../src/model/page-parts.ts';
import { filterBySubject } from '../../src/plan/urls/search-url.ts';
import type { ListingWords } from '../../src/words/words.ts';
import { html, type Markup } from '../html.ts';
import { showHeadlineLink } from './card.ts';
import { showChart } from './chart.ts';
import { markDate } from './day-text.ts';
import type { Here } from './href.ts';
import { showSearchWithin } from './search-field.ts';

interface SubjectFacts {
  readonly url: Url;
  readonly chart: Chart;
  readonly articleCount: number;
  /** Left out for topics, sources and authors, which articles carry rather than mention. */
  readonly mentionCount?: number;
  readonly first: Card | null;
  readonly last: Card | null;
}

function showEnd(card: Card | null, label: ListingWords['first'], here: Here): Markup | null {
  if (card === null) return null;
  return html`
<div><dt>${label(card.date, markDate)}</dt><dd>${showHeadlineLink(card, here)}</dd></div>`;
}

/** How much there is about a person, place, topic …, where it begins and ends, and its run over time. */
export function showFacts(
  { url, articleCount, mentionCount, first, last, chart }: SubjectFacts,
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
      ? showEnd(first, listing.only, here)
      : [showEnd(first, listing.first, here), showEnd(last, listing.latest, here)]
  }
</dl>
${drawing}
</div>`;
}
