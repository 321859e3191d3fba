import { MAP } from '../../src/knowledge/map/project-place.ts';
import type { Url } from '../../src/model/model.ts';
import type { MapPoint, MappedPlace, MapWindow } from '../../src/model/page-parts.ts';
import type { EntityPage } from '../../src/model/pages.ts';
import { MAP_OF_PLACES } from '../../src/plan/make/parts/site-links.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from '../parts/href.ts';
import { typeset } from '../parts/typeset.ts';
import { type DrawnDot, placeLabels } from './place-labels.ts';

/** One file for all pages: it is asked for once. */
const WORLD = 'assets/world.svg' as Url;
/** So many dots are drawn: the table has the others. */
const MOST_DOTS = 300;
/** In CSS pixels; the style sheet has others for small screens. A dot of more articles is as much larger in area. */
const RADII = [2.5, 4, 6, 9, 13, 18] as const;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Where a point is in a cut-out, as a share of its width and of its height; `null`: it is outside. */
function shareOf({ x, y }: MapPoint, window: MapWindow): MapPoint | null {
  const across = (x - window.x) / window.width;
  const down = (y - window.y) / heightOf(window);
  return Math.min(across, down) >= 0 && Math.max(across, down) <= 1 ? { x: across, y: down } : null;
}

const heightOf = ({ width }: MapWindow): number => (width * MAP.height) / MAP.width;

function showLand(window: MapWindow, { href }: Here): Markup {
  const { x, y, width } = window;
  return html`
<svg viewBox="${x} ${y} ${width} ${heightOf(window)}" width="100%" height="100%"><image href="${href(WORLD)}" width="${MAP.width}" height="${MAP.height}"></image></svg>`;
}

/** A small map with one dot; nothing for what is no place, or is nowhere. */
export function showOnMap({ map, location, name }: EntityPage, here: Here): Markup | null {
  if (map === null || location === null) return null;
  const { words, href } = here;
  const { latitude, longitude } = location;
  const at = shareOf(map.at, map.window)!;
  const label = words.map.of(name, words.numbers.coordinates(latitude, longitude));
  return html`
<figure class="place-map">
<svg class="world-map" role="img" aria-label="${label}">${showLand(map.window, here)}
<circle class="map-ring" cx="${percent(at.x)}" cy="${percent(at.y)}" r="11"></circle>
<circle class="map-dot" cx="${percent(at.x)}" cy="${percent(at.y)}" r="5"></circle>
</svg>
<figcaption><a href="${href(MAP_OF_PLACES.url)}">${words.map.all}</a></figcaption>
</figure>`;
}

function showDot({ place, at, step }: DrawnDot, { words, href }: Here): Markup {
  const label = words.map.dot(place.text, place.count);
  return html`
<a href="${href(place.url)}" tabindex="-1" aria-label="${label}"><circle class="map-dot map-dot-${step + 1}" cx="${percent(at.x)}" cy="${percent(at.y)}" r="${RADII[step]!}"><title>${label}</title></circle></a>`;
}

/**
 * Dots for those in most articles, largest below. They are for the eye and the pointer: those who use neither have the
 * table, which says and links the same.
 */
export function showMap(window: MapWindow, places: readonly MappedPlace[], here: Here): Markup {
  const most = places[0]!.count;
  const dots = places
    .flatMap((place): readonly DrawnDot[] => {
      const at = shareOf(place.at, window);
      const step = Math.ceil(Math.sqrt(place.count / most) * RADII.length) - 1;
      return at === null ? [] : [{ place, at, step, radius: RADII[step]! }];
    })
    .slice(0, MOST_DOTS);
  return html`
<figure class="places-map">
<svg class="world-map" role="group" aria-label="${here.words.map.title}">${showLand(window, here)}
${dots.map((dot) => showDot(dot, here))}
<g class="map-labels" aria-hidden="true">${placeLabels(dots).map(
    ({ text, at, anchor, shift }) => html`
<text x="${percent(at.x)}" y="${percent(at.y)}" dx="${shift}" dy="4" text-anchor="${anchor}">${typeset(text, here.site.language)}</text>`,
  )}
</g>
</svg>${
    dots.length < places.length &&
    html`
<figcaption>${here.words.map.beyond}</figcaption>`
  }
</figure>`;
}
