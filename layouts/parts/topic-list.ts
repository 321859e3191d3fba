import type { GroupingSection } from '../../src/model/entity-sections.ts';
import type { CountedLink } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { type CountedIn, showCounted } from './company.ts';
import type { Here } from './href.ts';

/** @param where they are counted, if that is not the whole archive */
export function showTopicSection(
  links: readonly CountedLink[],
  here: Here,
  where: CountedIn | null = null,
  section: GroupingSection = 'topics',
): Markup | null {
  if (links.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.sections[section]}</h2>
<div class="topic-list">${showCounted(links, here, where)}
</div>
</section>`;
}
