import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles } from './house/find-circles.ts';
import { type Module, parseModule, readModules } from './house/read-modules.ts';

/** Every room may import these. */
const FOR_ALL = ['src/model', 'src/tools'];

/** The rooms from the lowest to the highest, and what each may import besides: nothing that stands below it here. */
const ROOMS: readonly (readonly [room: string, imports: readonly string[]])[] = [
  ['src/model', []],
  ['src/tools', []],
  ['src/compile', []],
  ['src/knowledge', ['src/compile']],
  ['src/words', ['src/knowledge']],
  ['src/report', ['src/words']],
  ['src/settings', ['src/compile', 'src/knowledge', 'src/words', 'src/report']],
  ['src/load', ['src/knowledge', 'src/settings']],
  ['src/annotate', ['src/compile', 'src/knowledge']],
  ['src/outline', ['src/knowledge']],
  ['src/cache', ['src/compile', 'src/load', 'src/outline']],
  ['src/parallel', ['src/report', 'src/settings', 'src/load', 'src/annotate', 'src/outline', 'src/cache']],
  ['src/relate', ['src/knowledge', 'src/words', 'src/report', 'src/annotate', 'src/outline']],
  ['src/pictures', ['src/settings', 'src/load', 'src/outline', 'src/cache']],
  ['src/search', []],
  ['src/cite', ['src/knowledge']],
  [
    'src/plan',
    ['src/knowledge', 'src/words', 'src/settings', 'src/load', 'src/outline', 'src/search', 'src/cite'],
  ],
  ['layouts', ['src/knowledge', 'src/words', 'src/load', 'src/search', 'src/cite', 'src/plan']],
  ['.eleventy.ts', []],
  ['src/render', ['src/compile', 'src/settings', 'src/cache', 'src/pictures', 'src/search', 'layouts']],
  ['src/publish', []],
  ['src/verify', ['src/words', 'src/report', 'src/settings', 'src/load', 'src/cache', 'src/publish']],
  [
    'src/pipeline',
    [
      ...['src/report', 'src/settings', 'src/load', 'src/outline', 'src/cache'],
      ...[
        'src/parallel',
        'src/relate',
        'src/pictures',
        'src/search',
        'src/plan',
        'src/render',
        'src/publish',
      ],
    ],
  ],
  ['src/build.ts', ['src/report', 'src/cache', 'src/plan', 'src/render', 'src/publish', 'src/pipeline']],
  [
    'src/api',
    [
      ...[
        'src/compile',
        'src/report',
        'src/settings',
        'src/load',
        'src/annotate',
        'src/outline',
        'src/cache',
      ],
      ...['src/parallel', 'src/relate', 'src/pipeline', 'src/build.ts'],
    ],
  ],
  [
    'src/eleventy-plugin',
    [
      ...['src/report', 'src/settings', 'src/pictures', 'src/search', 'src/plan', 'src/render'],
      ...['src/pipeline', 'src/api'],
    ],
  ],
  [
    'src/serve',
    [
      ...['src/compile', 'src/report', 'src/settings', 'src/cache', 'src/plan', 'src/render'],
      ...['src/publish', 'src/pipeline', 'src/api'],
    ],
  ],
  [
    'src/command-line',
    [
      ...['src/words', 'src/report', 'src/settings', 'src/load', 'src/cache'],
      ...['src/parallel', 'src/relate', 'src/pipeline', 'src/verify', 'src/api', 'src/serve'],
    ],
  ],
  ['src/start', []],
  ['src/start.mjs', ['src/compile', 'src/start']],
  ['src/run.mjs', ['src/compile']],
  ['src/bench', ['src/compile', 'src/report', 'src/settings', 'src/search', 'src/plan', 'src/pipeline']],
  [
    'src/promises',
    ['src/compile', 'src/report', 'src/settings', 'src/cache', 'src/render', 'src/publish', 'src/verify'],
  ],
  ['src/train', ['src/knowledge', 'src/settings', 'src/load', 'src/annotate']],
];

/** Two modules may export these. */
const TWICE = new Map([
  ['build', 'the stages, and the door of the package that runs them'],
  ['data', 'every layout has it, for Eleventy'],
  ['render', 'every layout has it, for Eleventy'],
  ['BuildOptions', 'what the stages are told, and what they are told at the door of the package'],
]);

/** They are doors, or stand for JavaScript that runs before anything can read TypeScript. */
const HAND_ON = new Set(['src/api/api.ts', 'src/tools/disk/project.ts']);

/** What is run by its name, or by Eleventy: nobody imports it. */
const ENTRIES = [
  /^layouts\/[\w-]+\.11ty\.ts$/,
  /^src\/(?:start|run)\.mjs$/,
  /^src\/command-line\/cli\.ts$/,
  // Doors of the package.
  /^src\/(?:eleventy-plugin\/dateline|api\/api)\.ts$/,
  /^layouts\/layout\.ts$/,
  // Each is compiled for browsers.
  /^layouts\/scripts\/[\w-]+\.ts$/,
  /^src\/compile\/pack\.mjs$/,
  /^src\/(?:bench\/bench|bench\/search\/index-archive|promises\/verify-promises|train\/train)\.ts$/,
  /^src\/promises\/proofs\/[\w-]+\.ts$/,
  // They make data that lies beside them.
  /\/make-[\w-]+\.ts$/,
];

const isEntry = (path: string): boolean => ENTRIES.some((entry) => entry.test(path));

const MOST_MODULES = 16;
/** Folders that may hold more. */
const LARGE = new Map([
  // Of each kind of page one.
  ['layouts', 25],
  ['layouts/parts', 44],
  ['src/plan/make/pages', 21],
  // Of each language up to four.
  ['src/words/languages', 24],
]);

/** A program of its own, in AssemblyScript: `test/train/module.test.ts` compiles it. */
const WASM = 'src/annotate/tagger/wasm/';

const HOUSE = readModules(['src', 'layouts'], ['.eleventy.ts']).filter(({ path }) => !path.startsWith(WASM));
const TESTS = readModules(['test'], ['vitest.config.ts']);

/** The room of a module: of those that hold it, the innermost. */
function roomOf(path: string): string | undefined {
  return ROOMS.find(([room]) => path === room || path.startsWith(`${room}/`))?.[0];
}

/** `src/load` for `src/load/load.ts`: names of rooms as people say them. */
const say = (rooms: readonly string[]): string => rooms.map((room) => room.replace('src/', '')).join(', ');

test('what a module imports and exports is found in its code', () => {
  const code = [
    "import type { Day } from '../model/model.ts';",
    "import matter from 'gray-matter';",
    'import {',
    '  type Made as Done,',
    '  make,',
    "} from './make.ts';",
    "import './mend.ts';",
    "export { shown } from '../shown.ts';",
    "export const ONE = await import('./one.ts');",
    "const worker = new URL('./one-worker.ts', import.meta.url);",
    'export async function* each() {}',
    'export { worker as thread };',
    'export const { data, render: show } = made;',
    'const other = await import(`./other.ts`);',
    "// const old = read('./old.ts');",
    "const read = (name = '../read.mjs') => import(name);",
  ].join('\n');
  expect(parseModule('src/load/x.ts', code)).toEqual({
    path: 'src/load/x.ts',
    imports: [
      { of: 'src/model/model.ts', names: ['Day'] },
      { of: 'src/load/make.ts', names: ['Made', 'make'] },
      { of: 'src/shown.ts', names: ['shown'] },
      { of: 'src/load/mend.ts', names: null },
      { of: 'src/load/one.ts', names: null },
    ],
    starts: ['src/load/one-worker.ts'],
    exports: ['ONE', 'each', 'data', 'show', 'thread'],
    handsOn: ['shown'],
    hidden: ['src/load/other.ts', 'src/read.mjs'],
  });
  expect(HOUSE.flatMap(({ imports }) => imports).length).toBeGreaterThan(1000);
});

describe('rooms', () => {
  test('hold every module', () => {
    const homeless = HOUSE.filter(({ path }) => roomOf(path) === undefined).map(
      ({ path }) =>
        `${path} is in no room: put it into the one whose work it does, or give a new room its row in ROOMS.`,
    );
    expect(homeless).toEqual([]);
  });

  test('may import lower ones only', () => {
    const names = ROOMS.map(([room]) => room);
    const upward = ROOMS.flatMap(([room, imports], at) =>
      imports
        .filter((of) => !names.slice(0, at).includes(of))
        .map((of) => `ROOMS lets ${room} import ${of}, which is no lower room: take that out.`),
    );
    expect(upward).toEqual([]);
  });

  test('may import no room that they do not need', () => {
    const arrows = new Set(
      HOUSE.flatMap(({ path, imports }) => imports.map(({ of }) => `${roomOf(path)} ${roomOf(of)}`)),
    );
    const idle = ROOMS.flatMap(([room, imports]) =>
      imports
        .filter((of) => !arrows.has(`${room} ${of}`))
        .map((of) => `ROOMS lets ${room} import ${of}, and nothing there does: take that out.`),
    );
    expect(idle).toEqual([]);
  });

  test('import what they may', () => {
    const rows = new Map(ROOMS);
    const wrong = HOUSE.flatMap(({ path, imports }) => {
      const room = roomOf(path) ?? '';
      const allowed = [...FOR_ALL.filter((of) => of !== room), ...(rows.get(room) ?? [])];
      const may = room === 'src/model' ? [] : room === 'src/tools' ? ['src/model'] : allowed;
      return imports
        .map(({ of }) => ({ of, to: roomOf(of) ?? of }))
        .filter(({ to }) => to !== room && !may.includes(to))
        .map(
          ({ of }) =>
            `${path} imports ${of}: ${say([room])} may import ${say(may) || 'no other room'}. Move what it needs to a lower room, or have it handed in.`,
        );
    });
    expect(wrong).toEqual([]);
  });
});

test('no modules import each other in a circle, types included', () => {
  const circles = findCircles(HOUSE).map(
    (circle) =>
      `${[...circle, circle[0]].join(' → ')}: give what they share, often a type, a file of its own.`,
  );
  expect(circles).toEqual([]);
});

test('circles are found', () => {
  const module = (path: string, ...of: readonly string[]): Module => ({
    path,
    imports: of.map((path) => ({ of: path, names: null })),
    starts: [],
    exports: [],
    handsOn: [],
    hidden: [],
  });
  expect(findCircles([module('a', 'b', 'c'), module('b', 'c'), module('c')])).toEqual([]);
  expect(findCircles([module('a', 'b'), module('b', 'c'), module('c', 'b')])).toEqual([['b', 'c']]);
});

test('no name is exported by two modules', () => {
  const homes = new Map<string, string[]>();
  for (const { path, exports } of HOUSE)
    for (const name of exports) homes.set(name, [...(homes.get(name) ?? []), path]);
  const twice = [...homes]
    .filter(([name, paths]) => paths.length > 1 && !TWICE.has(name))
    .map(
      ([name, paths]) =>
        `${name} is exported by ${paths.join(' and ')}: name each for what it is, or make them one.`,
    );
  expect(twice).toEqual([]);
});

test('those that may be are', () => {
  const exported = HOUSE.flatMap(({ exports }) => exports);
  const once = [...TWICE.keys()].filter((name) => exported.filter((one) => one === name).length < 2);
  expect(once).toEqual([]);
});

test('names are imported from where they are made', () => {
  const barrels = HOUSE.filter(({ path }) => !HAND_ON.has(path)).flatMap(({ path, handsOn }) =>
    handsOn.map((name) => `${path} hands on ${name}: import it from its home.`),
  );
  expect(barrels).toEqual([]);
});

test('every arrow is seen', () => {
  const paths = new Set(HOUSE.map(({ path }) => path));
  const hidden = HOUSE.flatMap(({ path, hidden }) =>
    hidden
      .filter((of) => paths.has(of))
      .map(
        (of) =>
          `${path} names ${of} in a way that this test does not read: import it by a statement or a call.`,
      ),
  );
  expect(hidden).toEqual([]);
});

test('every export is used elsewhere', () => {
  const used = new Map<string, Set<string>>();
  const wholly = new Set<string>();
  for (const { imports } of [...HOUSE, ...TESTS])
    for (const { of, names } of imports) {
      if (names === null) wholly.add(of);
      else used.set(of, new Set([...(used.get(of) ?? []), ...names]));
    }
  const idle = HOUSE.filter(({ path }) => !wholly.has(path) && !isEntry(path)).flatMap(({ path, exports }) =>
    exports
      .filter((name) => used.get(path)?.has(name) !== true)
      .map((name) => `${path} exports ${name}, which nobody imports: take "export" away, or all of it.`),
  );
  expect(idle).toEqual([]);
});

test('every module is used by another, or run by its name', () => {
  const used = new Set(HOUSE.flatMap(({ imports, starts }) => [...imports.map(({ of }) => of), ...starts]));
  const idle = HOUSE.filter(({ path }) => !used.has(path) && !isEntry(path))
    .filter(({ path }) => path !== '.eleventy.ts')
    .map(
      ({ path }) => `${path} is used by nothing but tests, if by them: take it out, or name it in ENTRIES.`,
    );
  expect(idle).toEqual([]);
});

test('no folder holds more than can be seen at once', () => {
  const counts = new Map<string, number>();
  for (const { path } of HOUSE) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts]
    .filter(([folder, count]) => count > (LARGE.get(folder) ?? MOST_MODULES))
    .map(
      ([folder, count]) =>
        `${folder} holds ${count} modules: divide it by what they do, with the door inside its folder.`,
    );
  expect(full).toEqual([]);
});
