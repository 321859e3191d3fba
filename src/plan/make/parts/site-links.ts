import { GROUPING_SECTIONS, SECTION_OF, type Section } from '../../../model/entity-sections.ts';
import { ENTITY_KINDS, type Url } from '../../../model/model.ts';
import type { PlaceName, WordedLink } from '../../../model/page-parts.ts';

const link = (kind: PlaceName, url: string): WordedLink => ({ kind, url: url as Url });

/** Pages that there is one of. */
export const HOME = link('home', 'index.html');
export const TIMELINE = link('timeline', 'timeline/index.html');
export const STORIES = link('stories', 'stories/index.html');
export const MAP_OF_PLACES = link('map', 'map/index.html');
export const UNDATED = link('undated', 'undated/index.html');
export const SEARCH = link('search', 'search.html');
export const ABOUT = link('about', 'about.html');
/** What a browser keeps; nothing in the menu leads to it. */
export const OFFLINE = 'offline.html' as Url;
/** Below the about page: for whoever looks after the archive. */
export const NAMES = link('names', 'about/names.html');

/** In the order of the menu. */
export const SECTIONS: readonly Section[] = [
  ...ENTITY_KINDS.map((kind) => SECTION_OF[kind]),
  ...GROUPING_SECTIONS,
];

/** To the A–Z of a section. */
export const sectionLink = (section: Section): WordedLink => ({
  kind: 'section',
  section,
  url: `${section}/index.html` as Url,
});
