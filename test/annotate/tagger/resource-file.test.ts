import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readColumns, writeColumns } from '../../../src/annotate/tagger/model/resource-file.ts';

test('columns come back as they were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'columns-'));
  const columns = {
    bytes: Uint8Array.of(1, 2, 255),
    signed: Int8Array.of(-128, 127),
    empty: new Uint16Array(0),
    words: Uint16Array.of(65_535),
    numbers: Int32Array.of(-(2 ** 31), 2 ** 31 - 1),
    'with.dots': Float32Array.of(0.5, -1e9),
  };
  writeColumns(join(folder, 'columns.bin'), columns);
  expect(readColumns(join(folder, 'columns.bin'))).toEqual(columns);
  rmSync(folder, { recursive: true });
});
