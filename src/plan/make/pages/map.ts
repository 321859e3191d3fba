import type { MappedPlace, MapWindow } from '../../../model/page-parts.ts';
import type { MapPage } from '../../../model/pages.ts';
import { below } from '../parts/position.ts';
import { MAP_OF_PLACES, sectionLink } from '../parts/site-links.ts';

interface MapInputs {
  readonly window: MapWindow;
  readonly total: number;
  /** Those in most articles, which come first. */
  readonly places: readonly MappedPlace[];
}

/** The map of all places. */
export function makeMap(inputs: MapInputs): readonly [MapPage] {
  return [{ kind: 'map', url: MAP_OF_PLACES.url, position: below(sectionLink('places')), ...inputs }];
}
