import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { afterEach, expect, test } from 'vitest';
import { saveMemory } from '../../src/parallel/save-memory.ts';

afterEach(() => setFlagsFromString('--heap-growing-percent=0'));

test('an archive of tens of thousands of files leaves it at what the program was started with: its code that was kept fits', () => {
  const started = cachedDataVersionTag();
  saveMemory(49_999);
  expect(cachedDataVersionTag()).toBe(started);
  saveMemory(50_000);
  expect(cachedDataVersionTag()).not.toBe(started);
});
