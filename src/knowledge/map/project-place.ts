import type { MapPoint } from '../../model/page-parts.ts';

/** The size of the map, `layouts/assets/world.svg`, in its own units; cut-outs of it are of that shape. */
export const MAP = { width: 2000, height: 1000 } as const;

const RADIANS = Math.PI / 180;
/** The meridian in the middle: the edges then run through the Bering Strait, and through no country. */
const MIDDLE = 11;
/** The latitude of the upper edge: nobody lives beyond it. */
const NORTH = 83.7;

const UNITS_A_RADIAN = MAP.width / (2 * Math.PI);

/**
 * The latitude in Miller's cylindrical projection: meridians are upright, so that a cut-out of any part of the world
 * has north above, and what is far from the equator is drawn less large than Mercator draws it.
 */
const miller = (latitude: number): number =>
  1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude * RADIANS));

const TOP = miller(NORTH);

/** Where a place is on the map. */
export function projectPlace(place: { readonly latitude: number; readonly longitude: number }): MapPoint {
  const east = ((place.longitude - MIDDLE + 540) % 360) - 180;
  return {
    x: MAP.width / 2 + east * RADIANS * UNITS_A_RADIAN,
    y: (TOP - miller(place.latitude)) * UNITS_A_RADIAN,
  };
}
