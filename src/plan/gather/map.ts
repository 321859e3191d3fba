import { projectPlace } from '../../knowledge/map/project-place.ts';
import type { MappedPlace, MapWindow } from '../../model/page-parts.ts';
import { rememberObjects } from '../../tools/collections/memoise.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { byCount } from '../make/parts/by-count.ts';
import { chooseWindow } from '../make/parts/map-window.ts';
import { shortName } from '../urls/entity-pages.ts';

/** So many have a row in the table: the A–Z has all. */
const MOST_ROWS = 1000;

/** Places that have a location and a page, those in most articles first, and the part of the world that they are in. */
interface ArchiveMap {
  readonly places: readonly MappedPlace[];
  readonly window: MapWindow;
}

/** The map of an archive; `null` where none of its places can be put on one. */
export const mapArchive = rememberObjects(({ archive, entityUrls }: Catalogue): ArchiveMap | null => {
  const places = archive.entities.flatMap((entity, place): readonly MappedPlace[] => {
    const { location, articles } = entity;
    const url = entityUrls[place];
    if (location === null || url == null) return [];
    const { country } = location;
    return [{ text: shortName(entity), url, count: articles.length, country, at: projectPlace(location) }];
  });
  return places.length === 0 ? null : { places: places.sort(byCount), window: chooseWindow(places) };
});

/** The page of an archive that has such places. */
export function* gatherMap(catalogue: Catalogue): Iterable<Gathered<'map'>> {
  const map = mapArchive(catalogue);
  if (map === null) return;
  const { places, window } = map;
  yield new Gathered('map', () => ({ window, total: places.length, places: places.slice(0, MOST_ROWS) }));
}
