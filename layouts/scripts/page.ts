/** What every page does where scripts are allowed. */
import { focusSearch } from './page/focus-search.ts';
import { markWords } from './page/mark-words.ts';

const text = document.querySelector('.article-text');
const marks = new URLSearchParams(location.search).getAll('mark');
if (text !== null && marks.length > 0) markWords(text, marks);

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
if (field !== null) focusSearch(field);
