import { expect, test } from 'vitest';
import { listBuffers } from '../../src/tools/threads/list-buffers.ts';

test('buffers are found wherever they are, each once', () => {
  const days = Int32Array.of(1, 2);
  const bytes = new Uint8Array(4);
  const value = { count: 1, days, names: [{ bytes, none: null }], part: days.subarray(1), text: 'Niger' };
  expect(listBuffers(value)).toEqual([days.buffer, bytes.buffer]);
  expect(listBuffers(undefined)).toEqual([]);
});
