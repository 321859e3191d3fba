import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { MappedPlace } from '../../src/model/page-parts.ts';
import type { MapPage, PageTypes } from '../../src/model/pages.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { url } from './fixture/words.ts';
import { showPage } from './show-page.ts';

const pageOf = <Kind extends 'map' | 'entity' | 'index'>(kind: Kind): PageTypes[Kind] =>
  makePages().find((page) => page.kind === kind) as PageTypes[Kind];

function placeAt(text: string, count: number, x: number, y: number): MappedPlace {
  return { text, count, country: 'NE', url: url(`places/${text.toLowerCase()}.html`), at: { x, y } };
}

const show = (page: MapPage | PageTypes['entity'] | PageTypes['index']) =>
  parseHTML(showPage(page, SITE)).document;

describe('the map of places', () => {
  const places = [
    placeAt('Niger', 400, 1000, 500),
    placeAt('Niamey', 100, 1010, 510),
    placeAt('Agadez', 4, 1500, 250),
    placeAt('Lima', 1, 400, 620),
  ];
  const document = show({ ...pageOf('map'), window: { x: 750, y: 250, width: 1000 }, places });
  const dots = [...document.querySelectorAll('.world-map a')];

  test('has a dot for each place within its edges, at its share of the way, larger with more articles', () => {
    expect(
      dots.map((dot) => {
        const circle = dot.querySelector('circle')!;
        return [dot.getAttribute('aria-label'), circle.getAttribute('cx'), circle.getAttribute('cy')];
      }),
    ).toEqual([
      ['Niger: 400 articles', '25%', '50%'],
      ['Niamey: 100 articles', '26%', '52%'],
      ['Agadez: 4 articles', '75%', '0%'],
    ]);
    const radii = dots.map((dot) => Number(dot.querySelector('circle')!.getAttribute('r')));
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
    expect(new Set(radii).size).toBe(3);
    expect(dots[0]!.getAttribute('href')).toBe('../places/niger.html');
  });

  test('names those that there is room for, and no name stands on another dot', () => {
    const labels = [...document.querySelectorAll('.map-labels text')].map((label) => label.textContent);
    expect(labels).toContain('Niger');
    expect(labels).not.toContain('Lima');
  });

  test('says and links all in a table, those beyond its edges, too', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Niger', '', '400'],
      ['Niamey', 'Niger', '100'],
      ['Agadez', 'Niger', '4'],
      ['Lima', 'Niger', '1'],
    ]);
    expect(document.querySelectorAll('tbody a[href]')).toHaveLength(4);
    expect(document.querySelector('.places-map figcaption')!.textContent).toContain('not on the map');
  });
});

test('a place says where it is by a dot and in words, and leads to the map', () => {
  const document = show(pageOf('entity'));
  const map = document.querySelector('.place-map svg')!;
  expect(map.getAttribute('aria-label')).toBe(
    'Economic Community of West African States on a map: 13.51° N, 2.11° W',
  );
  expect(map.querySelector('image')!.getAttribute('href')).toBe('../assets/world.svg');
  expect(document.querySelector('.place-map a')!.getAttribute('href')).toBe('../map/index.html');
});

test('an index leads to the map where there is one', () => {
  const page = pageOf('index');
  const leads = (map: typeof page.map) =>
    show({ ...page, map }).querySelector('a[href="../map/index.html"]') !== null;
  expect([leads(page.map), leads(null)]).toEqual([true, false]);
});
