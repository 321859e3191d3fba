/**
 * Makes `layouts/assets/world.svg`, the map of the world on which pages put their dots, of the outlines of countries in
 * the npm package `world-atlas` (Natural Earth, public domain). Neither it nor `topojson-client` and
 * `topojson-simplify`, which read it, are dependencies: install the three in a folder of their own and name that folder.
 *
 * @example node src/run.mjs src/knowledge/map/make-map.ts ../map-source/node_modules
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { MAP, projectPlace } from './project-place.ts';

type Position = readonly [longitude: number, latitude: number];
type Line = readonly Position[];

/** What is asked of the packages, which are not there when the project is checked. */
interface Countries {
  readonly geometries: readonly { readonly properties: { readonly name: string } }[];
}

/** Of a triangle of three points of an outline, in square degrees: of one that is less, the middle point is left out. */
const LEAST = 0.45;
/** Neither paper nor ink: it can be told from both, in light, in dark and in a reader's own colours. */
const COLOUR = '#8c877e';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that has the packages');
const load = createRequire(import.meta.url);
const packageOf = (name: string) => load(resolve(folder, name));
const { merge, mesh } = packageOf('topojson-client');
const { presimplify, simplify } = packageOf('topojson-simplify');

const world = simplify(presimplify(packageOf('world-atlas/countries-110m.json')), LEAST);
const all: Countries = world.objects.countries;
const countries = {
  ...all,
  geometries: all.geometries.filter(({ properties }) => properties.name !== 'Antarctica'),
};

const round = ([longitude, latitude]: Position): readonly [x: number, y: number] => {
  const { x, y } = projectPlace({ longitude, latitude });
  return [Math.round(x), Math.round(y)];
};

/** A number behind another. */
const next = (number: number): string => (number < 0 ? String(number) : ` ${number}`);

/** In whole units, each point told from the one before; empty where nothing is left of it, or where it runs over the edge. */
function drawLine(line: Line, isClosed: boolean): string {
  const [first, ...others] = line.map(round);
  let [x, y] = first!;
  let steps = '';
  for (const [toX, toY] of isClosed ? others.slice(0, -1) : others) {
    if (toX === x && toY === y) continue;
    // An island in the Bering Strait.
    if (Math.abs(toX - x) > MAP.width / 2) return '';
    steps += `${steps === '' ? toX - x : next(toX - x)}${next(toY - y)}`;
    [x, y] = [toX, toY];
  }
  return steps === '' ? '' : `M${first![0]}${next(first![1])}l${steps}${isClosed ? 'z' : ''}`;
}

const polygons: readonly (readonly Line[])[] = merge(world, countries.geometries).coordinates;
const land = polygons.flat().map((ring) => drawLine(ring, true));
const lines: readonly Line[] = mesh(
  world,
  countries,
  (one: unknown, other: unknown) => one !== other,
).coordinates;
const borders = lines.map((line) => drawLine(line, false));
const shapes = [
  `<path fill="${COLOUR}" fill-opacity=".36" d="${land.join('')}"/>`,
  `<path fill="none" stroke="${COLOUR}" stroke-opacity=".7" stroke-width="1.5" d="${borders.join('')}"/>`,
];
writeFileSync(
  new URL('../../../layouts/assets/world.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${MAP.width} ${MAP.height}">${shapes.join('')}</svg>\n`,
);
