import type { CountedLink } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { type CountedIn, showCounted } from './company.ts';
import type { Here } from './href.ts';

/** @param where they are counted, if that is not the whole archive */
export function showTopicSection(
  topics: readonly CountedLink[],
  here: Here,
  where: CountedIn | null = null,
): Markup | null {
  if (topics.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.sections.topics}</h2>
<div class="topic-list">${showCounted(topics, here, where)}
</div>
</section>`;
}
