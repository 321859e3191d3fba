import { isReadWell } from '../../src/knowledge/languages/is-read-well.ts';
import { nameLanguage } from '../../src/knowledge/languages/language-names.ts';
import { html, type Markup } from '../html.ts';

/** `in French`; `in a language other than English` where it has no name here. */
function inLanguage(tag: string): string {
  const name = nameLanguage(tag);
  return name === tag ? 'in a language other than English' : `in ${name}`;
}

/** Tells a reader that names are marked in an article with more caution than in one in English. */
export function showLanguageNote(language: string): Markup | null {
  if (isReadWell(language)) return null;
  return html`
<p class="language-note">This article is ${inLanguage(language)}. Dateline reads English well and other languages cautiously: it marks a name here only where that is safe, and leaves many unmarked.</p>`;
}

/** The same of an archive, whose languages are given by their names. */
export function showLanguagesNote(languages: readonly { readonly name: string }[]): Markup | null {
  if (languages.every(({ name }) => name === nameLanguage('en'))) return null;
  return html`
<p class="languages-note">Dateline reads English well. Articles in other languages are read cautiously: only names that are safe to mark are marked, such as countries and cities, people named with a title or a known given name, and names that the archive’s articles in English have as well. So an article in another language has fewer links to people, places and organisations than it names.</p>`;
}
