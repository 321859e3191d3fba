/** What every page does where scripts are allowed. */
import { openNotice } from './page/announce.ts';
import { copyLinks } from './page/copy-link.ts';
import { focusSearch } from './page/focus-search.ts';
import { markWords } from './page/mark-words.ts';
import { offerReferences } from './page/offer-references.ts';

const text = document.querySelector<HTMLElement>('.article-text');
const marks = new URLSearchParams(location.search).getAll('mark');
if (text !== null && marks.length > 0) markWords(text, marks);

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
if (field !== null) focusSearch(field);

const citation = document.querySelector<HTMLElement>('.article-citation');
if (text !== null || citation !== null) {
  const say = openNotice();
  if (text !== null) copyLinks(text, say);
  if (citation !== null) offerReferences(citation, say);
}
