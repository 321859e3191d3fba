import type { EditionDate } from '../../model/model.ts';
import type { PageKind, SingleKind } from '../../model/page-kinds.ts';
import type { PageGroup, PlannedPage } from '../../model/pages.ts';
import { once } from '../../tools/collections/memoise.ts';
import type { Told } from '../told.ts';
import { makeAbout } from './pages/about.ts';
import { makeAnniversary } from './pages/anniversary.ts';
import { makeArticle } from './pages/article.ts';
import { makeChoice } from './pages/choice.ts';
import { makeDay } from './pages/day.ts';
import { makeEntity } from './pages/entity.ts';
import { makeGrouping } from './pages/grouping.ts';
import { makeHome } from './pages/home.ts';
import { makeIndex } from './pages/index-page.ts';
import { makeMap } from './pages/map.ts';
import { makeMonth } from './pages/month.ts';
import { makeNames } from './pages/names.ts';
import { makeNotFound } from './pages/not-found.ts';
import { makeOffline } from './pages/offline.ts';
import { makePointer } from './pages/pointer.ts';
import { makeSearch } from './pages/search.ts';
import { makeStories } from './pages/stories.ts';
import { makeStory } from './pages/story.ts';
import { makeTimeline } from './pages/timeline.ts';
import { makeUndated } from './pages/undated.ts';
import { makeYear } from './pages/year.ts';

/** Pages of periods are made with the list that they are parts of. */
export type LeadKind = Exclude<PageKind, 'period'>;

/** The pages that are made with one of a kind. */
type Made<Kind extends LeadKind> = Extract<
  PlannedPage,
  { kind: Kind extends SingleKind ? Kind : Kind | 'period' }
>;

/** What makes the pages of each kind. */
const MAKERS = {
  home: makeHome,
  timeline: makeTimeline,
  stories: makeStories,
  map: makeMap,
  about: makeAbout,
  names: makeNames,
  search: makeSearch,
  'not-found': makeNotFound,
  offline: makeOffline,
  year: makeYear,
  month: makeMonth,
  day: makeDay,
  anniversary: makeAnniversary,
  article: makeArticle,
  undated: makeUndated,
  entity: makeEntity,
  grouping: makeGrouping,
  index: makeIndex,
  story: makeStory,
  choice: makeChoice,
  pointer: makePointer,
} as const satisfies { readonly [Kind in LeadKind]: (inputs: never) => Iterable<Made<Kind>> };

/** All that the pages of each kind are made from. */
type Inputs = { readonly [Kind in LeadKind]: Told<Parameters<(typeof MAKERS)[Kind]>[0]> };

const MAKE: { readonly [Kind in LeadKind]: (inputs: Inputs[Kind]) => Iterable<Made<Kind>> } = MAKERS;

/**
 * A page, or a list with the pages of its periods, and all that it is made from. What makes it is taken from the table,
 * so that it has nothing at hand but these inputs; no other object passes for one of these.
 */
export class Gathered<Kind extends LeadKind> implements PageGroup<Inputs[Kind], Made<Kind>> {
  readonly #kind: Kind;
  readonly #gather: () => Inputs[Kind];
  readonly date: EditionDate | null;
  readonly make: (inputs: Inputs[Kind]) => Iterable<Made<Kind>>;

  /**
   * @param gather asked when the inputs are: a thread passes over most pages, which others make
   * @param date of an article's page
   */
  constructor(kind: Kind, gather: () => Inputs[Kind], date: EditionDate | null = null) {
    this.#kind = kind;
    this.#gather = once(gather);
    this.date = date;
    this.make = MAKE[kind];
  }

  get inputs(): Inputs[Kind] {
    return this.#gather();
  }

  get kind(): Kind {
    return this.#kind;
  }
}
