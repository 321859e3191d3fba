import { html } from './html.ts';
import { layout } from './layout.ts';
import { showArticleFacts, showArticleHead } from './parts/article-head.ts';
import { showArticleMargin } from './parts/article-margin.ts';
import { showRelated, showStorySteps } from './parts/article-related.ts';
import { showArticleText } from './parts/article-text.ts';
import { describeLanguage, describeLayout } from './parts/language.ts';
import { showLanguageNote } from './parts/language-note.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('article', (page, site) =>
  showPage(page, site, (here) => {
    const { article } = page;
    return html`${showArticleHead(page, here)}${showLanguageNote(article.language, here)}
<div class="article-columns"${describeLayout(article.language, here)}>
${showArticleFacts(page, here)}
<article${describeLanguage(article.text, article.language, here.language)} aria-label="${here.words.article.text}">
${showArticleText(page, here)}${showStorySteps(page, here)}
</article>
${showArticleMargin(page, here)}
</div>${showRelated(page, here)}`;
  }),
);
