import { expect, it } from 'vitest';
import { readModules } from './read-modules.ts';

const HOUSE = readModules(['src', 'layouts'], []);

/** Whoever stands before the layouts. */
const BEFORE = /^src\/(?:load|annotate|outline|cache|parallel|relate|plan\/(?:catalogue|gather|make|urls))\//;

/** What may speak before them, for no layout comes after. */
const SPEAKERS = [
  // Files are in the language of the archive.
  /^src\/plan\/make\/files\//,
  // The templates of a project's own have no words at hand.
  /^src\/plan\/gather\/collections\.ts$/,
  // What the index keeps of headlines says in which way they are unlike the pages.
  /^src\/plan\/gather\/search\//,
  // The doubts are for whoever builds the site: in English, and marked so on their page.
  /^src\/relate\/doubts\//,
];

it('nothing before the layouts makes text that a reader sees', () => {
  const spoken = HOUSE.filter(({ path }) => BEFORE.test(path) && !SPEAKERS.some((one) => one.test(path)))
    .flatMap(({ path, imports }) => imports.map(({ of }) => ({ path, of })))
    .filter(({ of }) => of.startsWith('src/words/'))
    .map(({ path, of }) => `${path} imports ${of}: hand data on, and let the layout say it.`);
  expect(spoken).toEqual([]);
  expect(HOUSE.filter(({ path }) => BEFORE.test(path)).length).toBeGreaterThan(200);
});

it('layouts take words from the page at hand, and from no language', () => {
  const chosen = HOUSE.filter(({ path }) => path.startsWith('layouts/'))
    .flatMap(({ path, imports }) => imports.map(({ of }) => ({ path, of })))
    .filter(({ of }) => /^src\/words\/(?:languages|dates|names)\/|count-text/.test(of));
  expect(chosen).toEqual([]);
});
