import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../src/model/model.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { SALIENT } from '../../src/plan/make/parts/salience.ts';
import { html, type Markup } from '../html.ts';
import { showCitation } from './citation.ts';
import type { Here } from './href.ts';
import { describeOwnLayout, showLinkText, showName } from './language.ts';

type Named = ArticlePage['entities'][number];

/** Those that the article is about, each with ways to the articles before and behind it that name them; the others fold. */
function showNames({ entities }: ArticlePage, here: Here): Markup | null {
  if (entities.length === 0) return null;
  const others = entities.slice(SALIENT);
  return html`
<section class="section names">
<h2 class="section-title">${here.words.article.names}</h2>${showByKind(entities.slice(0, SALIENT), here)}${
    others.length > 0 &&
    html`
<details class="fold other-names">
<summary>${here.words.article.otherNames} <span class="number">${here.words.numbers.count(others.length)}</span></summary>${showByKind(others, here)}
</details>`
  }
</section>`;
}

function showByKind(entities: readonly Named[], here: Here): Markup {
  return html`${ENTITY_KINDS.map((kind) => {
    const names = entities.filter((entity) => entity.kind === kind);
    return (
      names.length > 0 &&
      html`
<h3>${here.words.sections[SECTION_OF[kind]]}</h3>
<ul>${names.map((named) => showNamed(named, here))}
</ul>`
    );
  })}`;
}

function showNamed({ name, url, previous, next }: Named, here: Here): Markup {
  const { previousWith, nextWith } = here.words.article;
  const text = showName(name, here);
  return html`
<li>${url === null ? text : html`<a href="${here.href(url)}">${text}</a>`}${showNameStep(previous, previousWith(name), 'before', here)}${showNameStep(next, nextWith(name), 'next', here)}</li>`;
}

const showNameStep = (url: Url | null, label: string, way: 'before' | 'next', here: Here): Markup | null =>
  url && html` <a class="name-step name-${way}" href="${here.href(url)}" aria-label="${label}"></a>`;

function showStory({ story }: ArticlePage, here: Here): Markup | null {
  if (story === null) return null;
  const { article, counts } = here.words;
  return html`
<section class="section story-box">
<h2 class="section-title">${article.story}</h2>
<p class="story-box-title"><a href="${here.href(story.link.url)}">${showLinkText(story.link, here)}</a></p>
<p class="number">${counts.articles(story.count)}</p>
</section>`;
}

function showTopics({ topics }: ArticlePage, here: Here): Markup | null {
  if (topics.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.sections.topics}</h2>
<ul class="topics">${topics.map(
    (topic) => html`
<li><a href="${here.href(topic.url)}">${showName(topic.text, here)}</a></li>`,
  )}
</ul>
</section>`;
}

/** Beside the article: its story, who is in it, and how to cite it. */
export function showArticleMargin(page: ArticlePage, here: Here): Markup {
  return html`<div class="margin article-margin"${describeOwnLayout(page.article.language, here)}>${[
    showStory(page, here),
    showNames(page, here),
    showTopics(page, here),
    showCitation(page, here),
  ]}
</div>`;
}
