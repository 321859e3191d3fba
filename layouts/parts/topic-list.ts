import type { CountedLink } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { showCounted } from './company.ts';
import type { Here } from './href.ts';

export function showTopicSection(topics: readonly CountedLink[], here: Here): Markup | null {
  if (topics.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.sections.topics}</h2>
<div class="topic-list">${showCounted(topics, here)}
</div>
</section>`;
}
