import { readState, type SearchState, writeState } from './state.ts';

/** The address of the page, and those that Back leads to. */
export class Address {
  #state: SearchState;
  /** Whether it changes with each letter that is typed, until something is done. */
  #isDraft = false;

  /** @param show called where the reader has gone back or on */
  constructor(show: (state: SearchState) => void) {
    this.#state = readState(location.search);
    addEventListener('popstate', () => {
      this.#isDraft = false;
      this.#state = readState(location.search);
      show(this.#state);
    });
  }

  get state(): SearchState {
    return this.#state;
  }

  /** While something is typed: Back leads to what was there before its first letter. */
  draft(state: SearchState): void {
    const isNew = !this.#isDraft && writeState(this.#state) !== '';
    this.#isDraft = true;
    this.#write(state, isNew);
  }

  /** Something was done: Back leads to what was there before. */
  go(state: SearchState): void {
    const wasDraft = this.#isDraft;
    this.#isDraft = false;
    this.#write(state, !wasDraft || !hasSameFilters(state, this.#state));
  }

  /** What the address asks for is not there, and this is: Back leads past it. */
  correct(state: SearchState): void {
    this.#write(state, false);
  }

  #write(state: SearchState, isNew: boolean): void {
    this.#state = state;
    const address = writeState(state) || location.pathname;
    if (writeState(readState(location.search)) === writeState(state)) return;
    try {
      if (isNew) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A browser that lets no page of a disk change its address: the search is shown all the same.
    }
  }
}

/** Whether nothing but the words differs: they were typed just now, and are not another search. */
function hasSameFilters(one: SearchState, other: SearchState): boolean {
  return writeState({ ...one, text: '' }) === writeState({ ...other, text: '' });
}
