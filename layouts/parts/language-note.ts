import { isReadWell } from '../../src/knowledge/languages/is-read-well.ts';
import type { AboutPage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';

/** Tells a reader that names are marked in an article with more caution than in one in English. */
export function showLanguageNote(language: string, { words }: Here): Markup | null {
  if (isReadWell(language)) return null;
  return html`
<p class="language-note">${words.article.languageNote(language)}</p>`;
}

/** The same of an archive. */
export function showLanguagesNote(languages: AboutPage['languages'], { words }: Here): Markup | null {
  if (languages.every(({ language }) => isReadWell(language))) return null;
  return html`
<p class="languages-note">${words.about.languagesNote}</p>`;
}
