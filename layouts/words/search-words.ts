import type { FilterName } from '../../src/search/read/answer.ts';
import type { PluralForm } from '../../src/words/plural.ts';
import type { Words } from '../../src/words/words.ts';
import type { CountedText, SearchTexts } from '../scripts/search/say/texts.ts';

const NUMBER = '{number}';
const NAME = '{name}';

/** All that results can be narrowed down by, above lists. */
export function nameFilters({
  sections,
  search,
  stories,
  about,
}: Words): Readonly<Record<FilterName, string>> {
  return {
    person: sections.people,
    place: sections.places,
    organisation: sections.organisations,
    topic: sections.topics,
    source: sections.sources,
    author: search.filters.authors,
    story: stories.kicker,
    language: about.languages.column,
  };
}

/** What `assets/search.js` says, as it reads it from the form: every form of a counted noun, and how to write a date. */
export function packSearchWords(words: Words): string {
  const { dates, numberStyle, plural, search, frame, kinds, stories, about } = words;
  const { filters, subjects } = search;
  const count = (say: (number: string, form: PluralForm) => string): CountedText =>
    Object.fromEntries(plural.forms.map((form) => [form, say(NUMBER, form)]));
  const { person, place, organisation, topic, source, author, story } = subjects.only;
  const language = about.languages.column;
  return JSON.stringify({
    nothing: search.nothing,
    found: count(search.found),
    foundShown: count((number, form) => search.foundShown(number, form, '{from}', '{to}')),
    undated: count(search.dates.undated),
    searching: search.searching,
    failed: search.failed,
    partial: search.partial,
    uncounted: filters.uncounted,
    retry: search.retry,
    beside: search.beside,
    suggestion: search.suggestion('{query}').join(''),
    completions: search.completions,
    subjects: subjects.label,
    kinds: { ...kinds, author: filters.author, story: stories.kicker, language },
    groups: nameFilters(words),
    only: {
      person: person(NAME),
      place: place(NAME),
      organisation: organisation(NAME),
      topic: topic(NAME),
      source: source(NAME),
      author: author(NAME),
      story: story(NAME),
      language: NAME,
    },
    alias: subjects.alias(NAME),
    more: filters.more,
    fewer: filters.fewer,
    remove: filters.remove(NAME),
    clear: filters.clear,
    span: search.dates.span('{from}', '{to}'),
    since: search.dates.since('{from}'),
    until: search.dates.until('{to}'),
    bar: search.dates.bar('{period}', '{articles}'),
    invalidDate: search.dates.invalid,
    page: search.pages.page(NUMBER),
    previous: frame.pagerPrevious,
    next: frame.pagerNext,
    gathering: search.takeAway.gathering,
    group: numberStyle.group,
    groupFrom: numberStyle.groupFrom,
    months: dates.months,
    dates: dates.dates,
    day: dates.compose('{date}', '{month}', '{year}'),
    monthOfYear: dates.compose(null, '{month}', '{year}'),
  } satisfies SearchTexts);
}
