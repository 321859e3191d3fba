import type { ArticlePage } from '../../src/pages.ts';
import { html, type Markup } from '../html.ts';
import { isAllCapitals } from './capitals.ts';
import { showDay, weekdayOf } from './day-text.ts';
import type { Here } from './href.ts';
import { describeLanguage } from './language.ts';
import { typeset } from './typeset.ts';

/** `Ann Lee, Ben Okri and Cy Twombly` */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function showDate({ article, sameDay, time }: ArticlePage, { href }: Here): Markup | null {
  if (article.date === null) return html`<p>Undated</p>`;
  const day = html`${weekdayOf(article.date)}, ${showDay(article.date)}`;
  return html`<p>${sameDay ? html`<a href="${href(sameDay.url)}">${day}</a>` : day}${time !== null && html`, <time>${time}</time>`}</p>`;
}

/** The headline, below the name of the story it belongs to. */
export function showArticleHead(page: ArticlePage, here: Here): Markup {
  const { article } = page;
  const language = describeLanguage(article.headline, article.language, here.site.language);
  const long = article.headline.length > 110;
  return html`<header class="article-head">
${page.story && html`<p class="kicker"><a href="${here.href(page.story.link.url)}">${typeset(page.story.link.text, here.site.language)}</a></p>`}
<h1 class="title${long && ' title-long'}"${language}><span${isAllCapitals(article.headline) && html` class="capitals"`}>${typeset(article.headline, article.language)}</span></h1>${
    article.headlineDerived &&
    html`
<p class="derived">Headline made from the article’s first words.</p>`
  }
</header>`;
}

/** Who published it, when and where. */
export function showArticleFacts(page: ArticlePage, here: Here): Markup {
  const { article, source } = page;
  return html`<div class="article-facts">
${article.byline.length > 0 && html`<p class="article-byline">By ${joinNames(article.byline)}</p>`}
${showDate(page, here)}
${source && html`<p><a href="${here.href(source.url)}">${typeset(source.text, here.site.language)}</a></p>`}
${article.originalUrl !== null && html`<p><a href="${article.originalUrl}" rel="external noreferrer">Where it first appeared</a></p>`}
</div>`;
}
