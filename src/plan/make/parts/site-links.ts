import { SECTION_OF } from '../../../model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../../model/model.ts';
import type { Link } from '../../../model/page-parts.ts';
import type { Section } from '../../../model/pages.ts';

const link = (text: string, url: string): Link => ({ text, url: url as Url });

/** Pages that there is one of, as others name them. */
export const HOME = link('Home', 'index.html');
export const TIMELINE = link('Timeline', 'timeline/index.html');
export const STORIES = link('Stories', 'stories/index.html');
export const UNDATED = link('Undated', 'undated/index.html');
export const SEARCH = link('Search', 'search.html');
export const ABOUT = link('About', 'about.html');
/** Below the about page: for whoever looks after the archive. */
export const NAMES = link('Doubtful names', 'about/names.html');

/** In the order of the menu. */
export const SECTIONS: readonly Section[] = [
  ...ENTITY_KINDS.map((kind) => SECTION_OF[kind]),
  'topics',
  'sources',
];

export const SECTION_LINK: Readonly<Record<Section, Link>> = {
  people: link('People', 'people/index.html'),
  places: link('Places', 'places/index.html'),
  organisations: link('Organisations', 'organisations/index.html'),
  topics: link('Topics', 'topics/index.html'),
  sources: link('Sources', 'sources/index.html'),
};
