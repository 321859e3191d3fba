import { expect, test } from 'vitest';
import type { ArchiveColumns } from '../../src/outline/archive-columns.ts';
import { openArchive, packArchive } from '../../src/outline/pack-archive.ts';
import { shareColumns } from '../../src/tools/columns/share.ts';
import { archiveOf } from '../plan/archive-of.ts';
import { columnArchive } from '../plan/column-archive.ts';

const ARCHIVES: readonly [string, ArchiveColumns][] = [
  ['no article', columnArchive(archiveOf([]).archive)],
  [
    'articles',
    columnArchive(
      archiveOf(
        [1, 2, 3].map((day) => ({
          ...{ path: `${day}.md`, day: `2023-08-0${day}`, headline: 'Niger: « é »' },
          ...{ body: 'Bazoum came to Niamey.', tags: ['Niger'], source: 'Le Sahel' },
        })),
        ['Bazoum', 'Niamey'],
      ).archive,
    ),
  ],
];

test.each(ARCHIVES)('an archive of %s is opened as it was packed, in any thread', (_, archive) => {
  expect(openArchive(packArchive(archive))).toEqual(archive);
  const sent = structuredClone(shareColumns(packArchive(archive)));
  expect(openArchive(sent)).toEqual(archive);
});

test('whoever is sent columns that are shared sees the same numbers, not copies', () => {
  const shared = shareColumns({ list: [new Uint32Array([1, 2, 3]).subarray(1)] });
  const sent = structuredClone(shared);
  shared.list[0]![0] = 7;
  expect([...sent.list[0]!]).toEqual([7, 3]);
});
