import { describe, expect, test } from 'vitest';
import { projectPlace } from '../../src/knowledge/map/project-place.ts';
import type { EntityPage, HtmlPage, IndexPage, MapPage } from '../../src/model/pages.ts';
import { chooseWindow } from '../../src/plan/make/parts/map-window.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { fillPage } from '../../src/render/fill/fill-page.ts';
import { archiveOf, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

/** As the gazetteer has them. */
const WHERE = {
  Niamey: { latitude: 13.51, longitude: 2.11, country: 'NE' },
  Agadez: { latitude: 16.97, longitude: 7.99, country: 'NE' },
  Mopti: { latitude: 14.49, longitude: -4.18, country: 'ML' },
  Paris: { latitude: 48.85, longitude: 2.35, country: 'FR' },
  Algiers: { latitude: 36.74, longitude: 3.09, country: 'DZ' },
  Suva: { latitude: -18.14, longitude: 178.44, country: 'FJ' },
  Lima: { latitude: -12.05, longitude: -77.04, country: 'PE' },
} as const;

type PlaceName = keyof typeof WHERE;

/** A site of an article about each of these, and about one place that nobody knows. */
function pagesOf(names: readonly PlaceName[]): readonly HtmlPage[] {
  const said = [...names, 'Tinkara'];
  const drafts = said.map((name, at) => ({
    path: `${at}.md`,
    headline: `Report ${at}`,
    body: `Rain in ${name}.`,
  }));
  const { archive, readBody } = archiveOf(
    drafts,
    said.map((name) => ({ name, kind: 'place' as const })),
  );
  const entities = archive.entities.map((entity) => ({
    ...entity,
    location: WHERE[entity.name as PlaceName] ?? null,
  }));
  const plan = planSite(columnArchive({ ...archive, entities }), settings);
  return [...makePages(plan)].map((page) => fillPage(page, readBody));
}

const mapOf = (pages: readonly HtmlPage[]): MapPage | undefined =>
  pages.find((page): page is MapPage => page.kind === 'map');
const placeOf = (pages: readonly HtmlPage[], url: string): EntityPage =>
  pages.find((page) => page.url === url) as EntityPage;

describe('the map of places', () => {
  test('has those that are somewhere, and the page of each has its dot', () => {
    const pages = pagesOf(['Niamey', 'Paris']);
    expect(mapOf(pages)?.places.map(({ text, country, url }) => [text, country, url])).toEqual([
      ['Niamey', 'NE', 'places/niamey.html'],
      ['Paris', 'FR', 'places/paris.html'],
    ]);
    expect(placeOf(pages, 'places/niamey.html').map?.at).toEqual(projectPlace(WHERE.Niamey));
    expect(placeOf(pages, 'places/tinkara.html').map).toBeNull();
    const index = pages.find((page) => page.url === 'places/index.html') as IndexPage;
    expect(index.map?.url).toBe('map/index.html');
  });

  test('is not there where no place is known to be anywhere, and nothing leads to it', () => {
    const pages = pagesOf([]);
    expect(mapOf(pages)).toBeUndefined();
    expect((pages.find((page) => page.url === 'places/index.html') as IndexPage).map).toBeNull();
  });

  test('shows the part of the world that most are in, and the whole on the page of one that is elsewhere', () => {
    const pages = pagesOf(['Niamey', 'Agadez', 'Mopti', 'Paris', 'Suva']);
    const { window } = mapOf(pages)!;
    expect(window.width).toBeLessThan(2000);
    expect(placeOf(pages, 'places/niamey.html').map?.window).toEqual(window);
    expect(placeOf(pages, 'places/suva.html').map?.window).toEqual({ x: 0, y: 0, width: 2000 });
  });
});

test.each<readonly [string, readonly PlaceName[], number]>([
  ['a part of a continent', ['Niamey', 'Agadez', 'Mopti'], 250],
  ['a half of a continent', ['Niamey', 'Algiers'], 500],
  ['half a world', ['Lima', 'Niamey'], 1000],
  ['the world', ['Lima', 'Suva'], 2000],
])('places are shown on a cut-out that has them all: %s', (_, names, width) => {
  const places = names.map((name) => ({ at: projectPlace(WHERE[name]), count: 1 }));
  const window = chooseWindow(places);
  expect(window.width).toBe(width);
  for (const { at } of places) {
    expect(at.x).toBeGreaterThan(window.x);
    expect(at.x).toBeLessThan(window.x + width);
    expect(at.y).toBeGreaterThan(window.y);
    expect(at.y).toBeLessThan(window.y + width / 2);
  }
});

test.each<readonly [string, PlaceName, PlaceName, 'x' | 'y']>([
  ['west of', 'Lima', 'Mopti', 'x'],
  ['west of, whatever the sign of the longitude', 'Niamey', 'Suva', 'x'],
  ['north of', 'Paris', 'Niamey', 'y'],
  ['north of, over the equator', 'Niamey', 'Lima', 'y'],
])('on the map, a place is %s another', (_, one, other, along) => {
  expect(projectPlace(WHERE[one])[along]).toBeLessThan(projectPlace(WHERE[other])[along]);
});
