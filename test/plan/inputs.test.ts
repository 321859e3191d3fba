import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MarkedRun } from '../../src/model/pages.ts';
import type { Gathered } from '../../src/plan/make/gathered.ts';
import { makeNotFound } from '../../src/plan/make/pages/not-found.ts';
import { planSite } from '../../src/plan/plan.ts';
import { type MarkedRows, MarkedTable, type Told } from '../../src/plan/told.ts';
import { MARK_BYTES, Telling } from '../../src/tools/columns/telling.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';
import { joinPieces } from './join-pieces.ts';

const PLAN = join(PROJECT, 'src/plan');

/** The modules that a module has within reach, its types among them. */
function listReached(module: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(module)) return reached;
  reached.add(module);
  for (const [, path] of readFileSync(module, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
    if (path!.endsWith('.ts')) listReached(resolve(dirname(module), path!), reached);
  return reached;
}

it('nothing that makes pages or files has the archive within reach', () => {
  const makers = listFiles(join(PLAN, 'make')).map((file) => join(PLAN, 'make', file));
  expect(makers.length).toBeGreaterThan(30);
  const faults = makers.flatMap((maker) =>
    [...listReached(maker)]
      .map((module) => relative(join(PROJECT, 'src'), module))
      .filter((module) =>
        /^(?:plan\/(?:catalogue|gather)\/|plan\/[a-z-]+-site|plan\/plan|relate\/)/.test(module),
      )
      .map((module) => `${relative(PLAN, maker)} reaches ${module}`),
  );
  expect(faults).toEqual([]);
});

const digestOf = (value: unknown): string => new Telling().tell(value).digest();

/** A table of texts, each with a mark of its own. */
function tableOf(...texts: readonly string[]): MarkedTable<string> {
  const marks = Buffer.alloc(texts.length * MARK_BYTES);
  for (const [row, text] of texts.entries()) new Telling().tell(text).mark(marks, row);
  return new MarkedTable(
    () => marks,
    (row) => texts[row]!,
  );
}

it('what cannot be told is no input, by its type', () => {
  const tell = <Value>(value: Value & Told<Value>): string => digestOf(value);
  expect(tell({ day: null, counts: [['2023', 4]], card: tableOf('Niger').at(0) })).toHaveLength(32);
  // @ts-expect-error A look-up may answer otherwise after the next build.
  expect(() => tell({ urlOf: () => 'people/bazoum.html' })).toThrow('a function cannot be told');
  // @ts-expect-error Its entries would be left out.
  expect(tell({ cards: new Map([['a.md', 'A headline']]) })).toBe(tell({ cards: {} }));
  // @ts-expect-error
  expect(tell({ names: new Set(['Niger']) })).toBe(tell({ names: {} }));
  // @ts-expect-error Who has the table has every row of it.
  expect(tell({ articles: tableOf('Niger') })).toBeDefined();
});

it('no other function passes for what makes a page', () => {
  const { archive } = archiveOf([{ path: 'a.md' }]);
  const closure = { kind: 'not-found', day: null, inputs: null, make: () => makeNotFound(null) } as const;
  // @ts-expect-error It may hold the archive.
  const group: Gathered<'not-found'> = closure;
  expect([...group.make(null)]).toEqual(
    [...planSite(columnArchive(archive), settings).groups]
      .find(({ kind }) => kind === 'not-found')
      ?.make(null),
  );
});

it('what stands in tables is told by its marks, and what is made of it by what it is made with as well', () => {
  const rows = (texts: readonly string[], ...at: readonly number[]): MarkedRows<string> =>
    tableOf(...texts).of(Uint32Array.from(at));
  const told = (texts: readonly string[], ...at: readonly number[]) => digestOf(rows(texts, ...at));
  expect(told(['Niger', 'Mali'], 0, 1)).toBe(told(['Mali', 'Togo', 'Niger'], 2, 0));
  expect(told(['Niger', 'Mali'], 0, 1)).not.toBe(told(['Niger', 'Mali'], 1, 0));
  expect(told(['Niger', 'Mali'], 0, 1)).not.toBe(told(['Niger', 'Mali'], 0));
  expect(rows(['Niger', 'Mali'], 1).values).toEqual(['Mali']);
  const cut = (length: number) =>
    tableOf('Niger').derive({ length }, (text, { length: to }) => text.slice(0, to), 1);
  expect(cut(2).at(0).value).toBe('Ni');
  expect(digestOf(cut(2).at(0))).not.toBe(digestOf(cut(3).at(0)));
});

const NAMES = ['Bazoum', 'Tiani', 'Bongo'];
const drafts = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,2}\.md$/),
    headline: fc.constantFrom('In brief', 'Coup in Niger', 'Talks fail'),
    day: fc.constantFrom('2023-07-26', '2023-07-27', '2024-01-02', null),
    body: fc
      .subarray(NAMES, { minLength: 1 })
      .map((names) => names.map((name) => `${name} came.`).join('\n')),
    tags: fc.subarray(['Niger coup', 'Sanctions']),
    source: fc.constantFrom('Le Sahel', 'Le Fleuve'),
  }),
  { selector: ({ path }) => path, minLength: 2, maxLength: 7 },
);

/** Rows by their marks. */
function listRows({ marks, textOf }: MarkedRun): readonly (readonly [mark: string, text: string])[] {
  return Array.from({ length: marks.length / MARK_BYTES }, (_, at) => [
    Buffer.from(marks).toString('hex', at * MARK_BYTES, (at + 1) * MARK_BYTES),
    textOf(at),
  ]);
}

/** What pages and files say, by what they are said to be made from. */
function makeAll(articles: readonly Draft[]): ReadonlyMap<string, string> {
  const inOrder = [...articles].sort((a, b) => ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1));
  const { archive, bodies } = archiveOf(inOrder, NAMES);
  // One article more, and somebody has a page.
  const { groups, files } = planSite(columnArchive(archive), {
    ...settings,
    smallArchive: 0,
    entityPageFrom: 2,
  });
  return new Map([
    ...[...groups].map(({ kind, inputs, make }): [string, string] => [
      digestOf([kind, inputs]),
      JSON.stringify([...make(inputs)]),
    ]),
    ...[...files].flatMap(({ url, knownBy, inputs, content }): [string, string][] =>
      knownBy === 'inputs' ? [[digestOf([url, inputs]), joinPieces(content(inputs, bodies))]] : [],
    ),
    ...[...files].flatMap(({ url, beside, inputs, content }): [string, string][] =>
      [...content(inputs, bodies)].flatMap((piece): [string, string][] =>
        typeof piece === 'string'
          ? []
          : listRows(piece).map(([mark, text]) => [`${digestOf([url, beside])} ${mark}`, text]),
      ),
    ),
  ]);
}

it('pages, files and rows that are made from the same say the same, whatever else is in the archive', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const [before, after] = [makeAll(all.slice(1)), makeAll(all)];
      for (const [inputs, said] of before) expect(after.get(inputs) ?? said).toBe(said);
    }),
    { numRuns: 100 },
  );
});

it('no two pages of an archive are made from the same', () => {
  const { archive } = archiveOf(
    [1, 2, 3].map((day) => ({
      path: `${day}.md`,
      day: `2023-08-0${day}`,
      body: 'Bazoum came.',
      tags: ['Niger'],
    })),
    NAMES,
  );
  const { groups } = planSite(columnArchive(archive), settings);
  const inputs = [...groups].map((group) => digestOf([group.kind, group.inputs]));
  expect(new Set(inputs).size).toBe(inputs.length);
});
