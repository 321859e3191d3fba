import type { SearchAnswer } from '../../../../src/search/read/answer.ts';
import { button, element } from '../say/element.ts';
import type { Speech } from '../say/speech.ts';
import { changeState, type SearchState, writeState } from '../state.ts';

/** So many stand in a line. */
const MOST_COMPLETIONS = 8;

/** What a notice may lead to. */
interface Ways {
  readonly go: (state: SearchState) => void;
  readonly retry: () => void;
}

/** Shows beside the results what may have been meant, and what they lack. */
export function showNotices(
  place: HTMLElement,
  answer: SearchAnswer,
  state: SearchState,
  speech: Speech,
  ways: Ways,
): void {
  const { texts } = speech;
  place.replaceChildren(
    ...[
      answer.isPartial && showFailure(answer.total === 0 ? texts.failed : texts.partial, speech, ways.retry),
      answer.suggestion !== null && showSuggestion(answer.suggestion, state, speech, ways),
      answer.isBeside && element('p', {}, texts.beside),
      answer.completions.length > 0 && showCompletions(answer, state, speech, ways),
    ].filter((notice) => notice !== false),
  );
}

/** Says that something could not be loaded, with a way to try again. */
export function showFailure(text: string, { texts }: Speech, retry: () => void): HTMLElement {
  return element('p', { class: 'notice-failure' }, `${text} `, button('plain-button', texts.retry, retry));
}

function showSuggestion(text: string, state: SearchState, { texts }: Speech, ways: Ways): HTMLElement {
  const [before, after] = texts.suggestion.split('{query}');
  const link = showWay(text, changeState(state, { text }), ways);
  link.className = 'notice-suggestion';
  return element('p', {}, before ?? null, link, after ?? null);
}

function showCompletions(
  { completions }: SearchAnswer,
  state: SearchState,
  speech: Speech,
  ways: Ways,
): HTMLElement {
  const typed = state.text.trimEnd().replace(/\*$/, '');
  const last = typed.split(/[^\p{L}\p{N}\p{M}]/u).at(-1) ?? '';
  const begun = typed.slice(0, typed.length - last.length);
  const items = completions
    .slice(0, MOST_COMPLETIONS)
    .map(({ word, count }) =>
      element(
        'li',
        {},
        showWay(word, changeState(state, { text: begun + word }), ways),
        ' ',
        element('span', { class: 'number' }, speech.number(count)),
      ),
    );
  return element(
    'div',
    { class: 'completions' },
    element('span', { id: 'completions-label' }, speech.texts.completions),
    element('ul', { 'aria-labelledby': 'completions-label' }, ...items),
  );
}

/** A link to another search, that is made here. */
function showWay(text: string, state: SearchState, { go }: Ways): HTMLAnchorElement {
  const link = element('a', { href: writeState(state), dir: 'auto' }, text);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(state);
  });
  return link;
}
