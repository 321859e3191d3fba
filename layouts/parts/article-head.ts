import type { ArticlePage } from '../../src/model/pages.ts';
import { type Child, html, type Markup } from '../html.ts';
import { showFullDate } from './day-text.ts';
import { isAllCapitals, showHeadline } from './headline.ts';
import type { Here } from './href.ts';
import {
  describeLanguage,
  describeLayout,
  describeOwnLayout,
  showName,
  showStoryKicker,
} from './language.ts';

/** Each name leads to its author's page, where there is one. */
function showByline({ article: { byline }, authors }: ArticlePage, here: Here): Markup | null {
  if (byline.length === 0) return null;
  const { article, numbers } = here.words;
  const pages = new Map(byline.map((name, place) => [name, authors[place] ?? null]));
  const listed = numbers.listNames<Child>(byline, (name) => {
    const url = pages.get(name) ?? null;
    return url === null
      ? showName(name, here)
      : html`<a href="${here.href(url)}" rel="author">${showName(name, here)}</a>`;
  });
  return html`<p class="article-byline">${article.byline(listed)}</p>`;
}

function showMoment({ article, sameDate, time }: ArticlePage, here: Here): Markup {
  const { href, words } = here;
  if (article.date === null) return html`<p>${words.article.undated}</p>`;
  const date = showFullDate(article.date, here);
  const linked = sameDate ? html`<a href="${href(sameDate.url)}">${date}</a>` : date;
  return html`<p>${words.article.moment(linked, time === null ? null : html`<time>${words.dates.time(time)}</time>`)}</p>`;
}

/** The headline, below the name of the story it belongs to. Where there is none, the text begins with what stands for it. */
export function showArticleHead(page: ArticlePage, here: Here): Markup {
  const { article } = page;
  return html`<header class="article-head${article.opening && ' article-head-opening'}"${describeLayout(article.language, here)}>
${page.story && html`<p class="kicker"><a href="${here.href(page.story.link.url)}">${showStoryKicker(page.story.link.name, here)}</a></p>`}${article.opening ? null : showTitle(page, here)}

</header>`;
}

function showTitle({ article, headline }: ArticlePage, here: Here): Markup {
  const language = describeLanguage(headline, article.language, here.language);
  const long = headline.length > 110;
  return html`
<h1 class="title${long && ' title-long'}"${language}><span${isAllCapitals(headline) && html` class="capitals"`}>${showHeadline(headline, article.language)}</span></h1>${
    article.headlineDerived &&
    html`
<p class="derived"><bdi>${here.words.article.headlineDerived}</bdi></p>`
  }`;
}

/** Who published it, when and where. */
export function showArticleFacts(page: ArticlePage, here: Here): Markup {
  const { article, source } = page;
  return html`<div class="article-facts"${describeOwnLayout(article.language, here)}>
${showByline(page, here)}
${showMoment(page, here)}
${source && html`<p><a href="${here.href(source.url)}">${showName(source.text, here)}</a></p>`}
${article.originalUrl !== null && html`<p class="article-origin"><a href="${article.originalUrl}" rel="external noreferrer">${here.words.article.origin}</a></p>`}
</div>`;
}
