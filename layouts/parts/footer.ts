import type { Url } from '../../src/model/model.ts';
import { SEARCH } from '../../src/plan/make/parts/site-links.ts';
import type { Words } from '../../src/words/words.ts';
import { html } from '../html.ts';
import { showInLanguage } from './language.ts';
import { oncePerFolder } from './per-folder.ts';

const WAYS = [
  { text: ({ search }) => search.title, url: SEARCH.url },
  { text: ({ frame }) => frame.about, url: 'about.html' as Url },
  { text: ({ feeds }) => feeds.atom, url: 'feed.xml' as Url },
  { text: ({ feeds }) => feeds.json, url: 'feed.json' as Url },
] as const satisfies readonly { text: (words: Words) => string; url: Url }[];

export const showFooter = oncePerFolder(
  ({ site, language, href, words }) => html`<footer class="footer">
<div class="footer-line sheet">
<p class="footer-name"><strong>${showInLanguage(site.title, site.titleLanguage, language)}</strong> ${showInLanguage(site.description, site.descriptionLanguage, language)}</p>
<ul class="footer-ways">${WAYS.filter(({ url }) => site.hasSearch || url !== SEARCH.url).map(
    ({ text, url }) => html`
<li><a href="${href(url)}">${text(words)}</a></li>`,
  )}
<li><a href="#top">${words.frame.top}</a></li>
</ul>
</div>
</footer>`,
);
