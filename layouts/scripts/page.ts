/** What every page does where scripts are allowed. */
import { answerExcerpt } from './page/answer-excerpt.ts';
import { focusSearch } from './page/focus-search.ts';
import { showMarks } from './page/show-marks.ts';

const address = new URLSearchParams(location.search);
answerExcerpt(address);
showMarks(address);

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
if (field !== null) focusSearch(field);
