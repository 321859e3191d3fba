import type { Url } from '../../src/model/model.ts';
import { html } from '../html.ts';
import { showInLanguage } from './language.ts';
import { oncePerFolder } from './per-folder.ts';

const WAYS = [
  { text: 'About this archive', url: 'about.html' as Url },
  { text: 'Atom feed', url: 'feed.xml' as Url },
  { text: 'JSON feed', url: 'feed.json' as Url },
] as const;

export const showFooter = oncePerFolder(
  ({ site, language, href }) => html`<footer class="footer">
<div class="footer-line sheet">
<p class="footer-name"><strong>${showInLanguage(site.title, site.titleLanguage, language)}</strong> ${showInLanguage(site.description, site.descriptionLanguage, language)}</p>
<ul class="footer-ways">${WAYS.map(
    ({ text, url }) => html`
<li><a href="${href(url)}">${text}</a></li>`,
  )}
<li><a href="#top">Back to the top</a></li>
</ul>
</div>
</footer>`,
);
