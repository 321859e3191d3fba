import { MAP } from '../../../knowledge/map/project-place.ts';
import type { MapPoint, MapWindow } from '../../../model/page-parts.ts';

/** Cut-outs are so wide: the world, a continent or two, a part of one. Each is moved by quarters of itself, so that one article more seldom makes another map. */
const WIDTHS = [250, 500, 1000] as const;
const STEPS = 4;
/** This share of what is told of places has to lie in a cut-out… */
const MOST = 0.8;
/** …and so far from its edges, as a share of its width. */
const MARGIN = 0.04;

const WORLD: MapWindow = { x: 0, y: 0, width: MAP.width };

const heightOf = ({ width }: MapWindow): number => (width * MAP.height) / MAP.width;

/** Whether a point lies in a cut-out, and so far from its edges. */
function lies({ x, y }: MapPoint, window: MapWindow, margin: number): boolean {
  const [left, top] = [x - window.x, y - window.y];
  return left >= margin && left <= window.width - margin && top >= margin && top <= heightOf(window) - margin;
}

/** The smallest cut-out in which most of the places are, by the articles that name them; of those of one size, the one that has most. */
export function chooseWindow(
  places: readonly { readonly at: MapPoint; readonly count: number }[],
): MapWindow {
  const all = places.reduce((sum, { count }) => sum + count, 0);
  for (const width of WIDTHS) {
    let best: MapWindow | null = null;
    let most = all * MOST;
    for (const window of listWindows(width)) {
      let within = 0;
      for (const { at, count } of places) if (lies(at, window, width * MARGIN)) within += count;
      if (best === null ? within < most : within <= most) continue;
      [best, most] = [window, within];
    }
    if (best !== null) return best;
  }
  return WORLD;
}

function* listWindows(width: number): Iterable<MapWindow> {
  const step = width / STEPS;
  const height = heightOf({ ...WORLD, width });
  for (let y = 0; y + height <= MAP.height; y += step / 2)
    for (let x = 0; x + width <= MAP.width; x += step) yield { x, y, width };
}

/** The cut-out that shows a place: what lies outside the archive's own is shown on the map of the world. */
export function windowOf(point: MapPoint, archive: MapWindow): MapWindow {
  return lies(point, archive, 0) ? archive : WORLD;
}
