import type { ListPart, WordedName } from '../../src/model/page-parts.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import type { Words } from '../../src/words/words.ts';

/** What pages call something themselves, as a heading, a link or a row. */
export function sayName(name: WordedName | ListPart, words: Words): string {
  switch (name.kind) {
    case 'period':
      return titlePeriod(name.period, words.dates);
    case 'section':
      return words.sections[name.section];
    case 'story':
      return name.name.headline.text;
    case 'anniversary':
      return words.dates.dayOfYear(name.of);

    case 'home':
      return words.frame.home;
    case 'timeline':
      return words.timeline.title;
    case 'stories':
      return words.stories.menu;
    case 'map':
      return words.map.title;
    case 'undated':
      return words.undated.title;
    case 'search':
      return words.search.title;
    case 'about':
      return words.about.menu;
    case 'names':
      return words.names.title;
    case 'greatest':
      return words.front.greatest;
    case 'latest':
      return words.listing.newest;
    case 'years':
      return words.listing.byYear;
  }
}
