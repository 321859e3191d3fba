import type { ArticlePage } from '../../src/model/pages.ts';
import { type Child, html, type Markup } from '../html.ts';
import { isAllCapitals } from './capitals.ts';
import { showDay, weekdayOf } from './day-text.ts';
import type { Here } from './href.ts';
import { describeLanguage, describeLayout, describeOwnLayout, showName } from './language.ts';
import { typeset } from './typeset.ts';

/** `Ann Lee, Ben Okri and Cy Twombly` */
function joinNames(names: readonly string[], { site }: Here): Child {
  return names.map((name, index) => [
    index > 0 && (index === names.length - 1 ? ' and ' : ', '),
    showName(name, site),
  ]);
}

function showDate({ article, sameDay, time }: ArticlePage, { href }: Here): Markup | null {
  if (article.date === null) return html`<p>Undated</p>`;
  const day = html`${weekdayOf(article.date)}, ${showDay(article.date)}`;
  return html`<p>${sameDay ? html`<a href="${href(sameDay.url)}">${day}</a>` : day}${time !== null && html`, <time>${time}</time>`}</p>`;
}

/** The headline, below the name of the story it belongs to. */
export function showArticleHead(page: ArticlePage, here: Here): Markup {
  const { article } = page;
  const language = describeLanguage(article.headline, article.language, here.language);
  const long = article.headline.length > 110;
  return html`<header class="article-head"${describeLayout(article.language)}>
${page.story && html`<p class="kicker"><a href="${here.href(page.story.link.url)}">${showName(page.story.link.text, here.site)}</a></p>`}
<h1 class="title${long && ' title-long'}"${language}><span${isAllCapitals(article.headline) && html` class="capitals"`}>${typeset(article.headline, article.language)}</span></h1>${
    article.headlineDerived &&
    html`
<p class="derived"><bdi>Headline made from the article’s first words.</bdi></p>`
  }
</header>`;
}

/** Who published it, when and where. */
export function showArticleFacts(page: ArticlePage, here: Here): Markup {
  const { article, source } = page;
  return html`<div class="article-facts"${describeOwnLayout(article.language)}>
${article.byline.length > 0 && html`<p class="article-byline">By ${joinNames(article.byline, here)}</p>`}
${showDate(page, here)}
${source && html`<p><a href="${here.href(source.url)}">${showName(source.text, here.site)}</a></p>`}
${article.originalUrl !== null && html`<p class="article-origin"><a href="${article.originalUrl}" rel="external noreferrer">Where it first appeared</a></p>`}
</div>`;
}
