import { expect, it } from 'vitest';
import { readVersion } from '../../../src/tools/disk/read-version.ts';
import { filesOfArchive } from '../read-files.ts';

const drafts = [
  { path: 'a.md', day: '2023-07-26', tags: ['Niger coup'], source: 'Le Sahel', body: 'Bazoum was held.' },
  { path: 'b.md', day: null, body: 'A lead.' },
];
const { read, files } = filesOfArchive(drafts, ['Bazoum'], {
  title: 'Ça & là: “archives”',
  siteUrl: 'https://news.example/a/',
  listFilesFrom: 1,
});

/** What Data Package and Table Schema, version 2, allow. */
const TYPES = new Set([
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time'],
  ...['year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
]);
const NAME = /^[a-z0-9._-]+$/;

interface Schema {
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  readonly primaryKey?: readonly string[];
}

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly type?: string;
  readonly schema?: Schema | string;
}

const descriptor = JSON.parse(read('datapackage.json')) as {
  readonly name: string;
  readonly title: string;
  readonly homepage: string;
  readonly resources: readonly Resource[];
};

it('describes every data file, once, as a Data Package has it', () => {
  const generator = { name: 'dateline', version: readVersion() };
  expect(descriptor).toMatchObject({
    ...{ title: 'Ça & là: “archives”', homepage: 'https://news.example/a/' },
    generator,
  });
  expect(descriptor.name).toMatch(NAME);
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, path, encoding, mediatype } of descriptor.resources) {
    expect(name).toMatch(NAME);
    expect([encoding, /^[a-z]+\/[a-z-]+$/.test(mediatype)]).toEqual(['utf-8', true]);
    // It may not lead out of its folder.
    for (const one of [path].flat()) expect(one).toMatch(/^(?!\/|.*\.\.\/|.*:)/);
  }
  const described = descriptor.resources.flatMap(({ path }) => path).sort();
  expect(described).toEqual([...files.keys()].filter((url) => /\.(?:csv|ndjson)$/.test(url)).sort());
});

it('every row has the fields that are described, of their types', () => {
  for (const { path, format, schema } of descriptor.resources) {
    const { fields } = typeof schema === 'string' ? (JSON.parse(read(schema)) as Schema) : schema!;
    expect(fields.filter(({ type, description }) => !TYPES.has(type) || description === '')).toEqual([]);
    const names = fields.map(({ name }) => name);
    for (const url of [path].flat()) {
      const lines = read(url).split(format === 'csv' ? '\r\n' : '\n');
      if (format === 'csv') expect(lines[0]).toBe(names.join(','));
      else
        for (const line of lines.slice(0, -1)) {
          const row = JSON.parse(line) as Record<string, unknown>;
          const known = names.filter((name) => Object.hasOwn(row, name));
          // Pictures are left out where there are none.
          expect(Object.keys(row)).toEqual(known);
          expect(names.filter((name) => !known.includes(name) && name !== 'pictures')).toEqual([]);
          for (const { name, type } of fields)
            expect([name, isOf(row[name] ?? null, type)]).toEqual([name, true]);
        }
    }
  }
});

function isOf(value: unknown, type: string): boolean {
  if (value === null || type === 'any') return true;
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

it('has no homepage where the address is not known', () => {
  expect(JSON.parse(filesOfArchive(drafts).read('datapackage.json'))).not.toHaveProperty('homepage');
});
