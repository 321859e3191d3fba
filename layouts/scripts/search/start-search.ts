import type { SearchAnswer, SearchEngine } from '../../../src/search/read/answer.ts';
import { Address } from './address.ts';
import { offerResults } from './export/take-away.ts';
import { showActiveFilters } from './filters/active-filters.ts';
import { DateFields } from './filters/date-fields.ts';
import { FacetLists } from './filters/facet-lists.ts';
import { Histogram } from './filters/histogram.ts';
import { FilterNames } from './filters/names.ts';
import { part } from './say/element.ts';
import { Speech } from './say/speech.ts';
import type { SearchTexts } from './say/texts.ts';
import { Excerpts } from './show/excerpts.ts';
import { showHits } from './show/hits.ts';
import { moveByKeys } from './show/move-keys.ts';
import { showFailure, showNotices } from './show/notices.ts';
import { PAGE_LENGTH, showResultPages } from './show/result-pages.ts';
import { showSubjects } from './show/subjects.ts';
import { changeState, isAsked, isFiltered, keepTo, type SearchState, toggleFilter } from './state.ts';

/** In milliseconds: from a letter to the question, and from there until the page says that it is waiting. */
const PAUSE = 120;
const PATIENCE = 500;

/**
 * Answers on the page of the search what its reader types and chooses.
 *
 * @param open opens the archive for who speaks the language of these texts
 */
export function startSearch(open: (texts: SearchTexts) => SearchEngine): void {
  const form = part('search', HTMLFormElement);
  const field = part('query', HTMLInputElement);
  const sort = part('sort', HTMLSelectElement);
  const status = part('search-status', HTMLElement);
  const results = part('search-results', HTMLOListElement);
  const notices = part('search-notices', HTMLElement);
  const subjects = part('search-subjects', HTMLElement);
  const pages = part('search-pages', HTMLElement);
  const active = part('search-active', HTMLUListElement);
  const found = part('search-found', HTMLElement);
  const side = part('search-side', HTMLElement);
  const start = part('search-start', HTMLElement);
  const filters = part('search-filters', HTMLElement);
  const bars = part('histogram', HTMLElement);
  const tools = part('search-tools', HTMLElement);
  const takeAway = part('take-away', HTMLDetailsElement);

  const { lang } = document.documentElement;
  const texts: SearchTexts = JSON.parse(form.dataset['words'] ?? '{}');
  const engine = open(texts);
  const speech = new Speech(texts, lang);
  const names = new FilterNames(lang);
  const excerpts = new Excerpts();
  const address = new Address((state) => {
    showAsked(state);
    ask();
  });
  const title = document.title;

  const choosePeriod = (from: string | null, to: string | null) =>
    go(changeState(address.state, { from, to }));
  const dates = new DateFields(speech, choosePeriod);
  const facets = new FacetLists(
    filters,
    names,
    speech,
    (filter, value) => go(toggleFilter(address.state, filter, value)),
    () => void countFacets(asked),
  );
  let histogram: Histogram | null = null;
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  /** Something was done. */
  function go(state: SearchState): void {
    clearTimeout(pause);
    address.go(state);
    showAsked(state);
    ask();
  }

  /** What was asked for, before the answer is there. */
  function showAsked(state: SearchState): void {
    if (field.value.trim() !== state.text.trim()) field.value = state.text;
    sort.value = state.sort;
    dates.show(state.from, state.to);
    showActiveFilters(active, state, names, speech, go);
    document.title = state.text.trim() === '' ? title : `${state.text.trim()} · ${title}`;
  }

  function ask(): void {
    const { state } = address;
    const number = ++asked;
    const isCurrent = () => number === asked;
    clearTimeout(patience);
    start.hidden = isAsked(state);
    side.hidden = found.hidden = !isAsked(state);
    if (!isAsked(state)) {
      showNothing();
      return;
    }
    patience = setTimeout(() => say(texts.searching), PATIENCE);
    results.setAttribute('aria-busy', 'true');
    engine
      .answer(state, (state.page - 1) * PAGE_LENGTH, PAGE_LENGTH)
      .then((answer) => {
        if (!isCurrent()) return undefined;
        clearTimeout(patience);
        const last = Math.max(1, Math.ceil(answer.total / PAGE_LENGTH));
        if (state.page > last && !answer.isPartial) {
          address.correct({ ...state, page: last });
          return ask();
        }
        showAnswer(answer, state);
        return isLost(answer) ? undefined : countFacets(number);
      })
      .catch(() => {
        if (isCurrent()) showFault();
      });
  }

  /** Counts what is to be seen of them, for a question: unless another has been asked since. */
  async function countFacets(number: number): Promise<void> {
    const { state } = address;
    try {
      const counted = await engine.countFacets(state, facets.open);
      if (number !== asked) return;
      names.learn(counted);
      facets.show(counted, state);
      showActiveFilters(active, state, names, speech, go);
    } catch {
      if (number === asked) notices.prepend(showFailure(texts.uncounted, speech, ask));
    }
  }

  function showNothing(): void {
    say('');
    tools.hidden = true;
    excerpts.fill([], []);
    results.replaceChildren();
    results.removeAttribute('aria-busy');
    notices.replaceChildren();
    subjects.hidden = true;
    pages.hidden = true;
  }

  function showFault(): void {
    clearTimeout(patience);
    showNothing();
    notices.prepend(showFailure(texts.failed, speech, ask));
  }

  function showAnswer(answer: SearchAnswer, state: SearchState): void {
    const from = (state.page - 1) * PAGE_LENGTH;
    results.removeAttribute('aria-busy');
    say(describeTotal(answer, from));
    names.learnCards(answer.cards);
    showNotices(notices, answer, state, speech, { go, retry: ask });
    showSubjects(subjects, answer.cards, state, speech, (card) => go(keepTo(address.state, card)));
    const hits = showHits(results, answer.hits, from, answer.marks, speech);
    excerpts.fill(hits, answer.marks);
    showResultPages(pages, answer.total, state, speech, turnPage);
    tools.hidden = answer.total === 0;
    start.hidden = answer.total > 0;
    // Of nothing, nothing can be narrowed down.
    side.hidden = answer.total === 0 && !isFiltered(state);
    showTimes(answer, state);
  }

  function describeTotal(answer: SearchAnswer, from: number): string {
    const { total, hits } = answer;
    if (total === 0) return isLost(answer) ? '' : texts.nothing;
    if (total <= PAGE_LENGTH || hits.length === 0) return speech.articles(total);
    return speech.count(total, texts.foundShown, {
      from: speech.number(from + 1),
      to: speech.number(from + hits.length),
    });
  }

  function showTimes({ periods, undated }: SearchAnswer, state: SearchState): void {
    const isNarrowed = state.from !== null || state.to !== null;
    part('undated-note', HTMLElement).textContent =
      isNarrowed && undated > 0 ? speech.count(undated, texts.undated) : '';
    histogram?.show(periods, state.from, state.to);
    engine.span.then(
      (span) => {
        bars.hidden = span === null;
        if (histogram !== null || span === null) return;
        const { from = '', to = '', bars: label = '' } = bars.dataset;
        histogram = new Histogram(bars, span, { from, to, bars: label }, speech, choosePeriod);
        histogram.show(periods, address.state.from, address.state.to);
      },
      // Beside what was found, the page says that something is missing.
      () => {},
    );
  }

  function turnPage(state: SearchState): void {
    go(state);
    found.scrollIntoView({ block: 'start' });
    status.focus({ preventScroll: true });
  }

  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(pause);
    pause = setTimeout(takeTyped, PAUSE);
  });
  field.addEventListener('compositionend', takeTyped);

  function takeTyped(): void {
    clearTimeout(pause);
    if (field.value.trim() === address.state.text.trim()) return;
    address.draft(changeState(address.state, { text: field.value }));
    showAsked(address.state);
    ask();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const period = dates.read();
    if (period !== null) go(changeState(address.state, { text: field.value, ...period }));
  });
  sort.addEventListener('change', () => {
    const order = (['relevance', 'newest', 'oldest'] as const).find((each) => each === sort.value);
    if (order !== undefined) go(changeState(address.state, { sort: order }));
  });

  const fold = part('filters-button', HTMLButtonElement);
  fold.addEventListener('click', () => {
    const isOpen = fold.getAttribute('aria-expanded') !== 'true';
    fold.setAttribute('aria-expanded', String(isOpen));
    filters.classList.toggle('is-open', isOpen);
    if (isOpen && isAsked(address.state)) void countFacets(asked);
  });

  moveByKeys(field, results);
  offerResults(takeAway, engine, speech, () => address.state);

  // What was typed before this script came is kept.
  const typed = field.value;
  showAsked(typed.trim() === '' ? address.state : changeState(address.state, { text: typed }));
  if (typed.trim() !== '') address.draft(changeState(address.state, { text: typed }));
  ask();
}

/** Whether nothing was found for want of what tells where things are: there may be something. */
const isLost = ({ total, isPartial }: SearchAnswer): boolean => total === 0 && isPartial;
