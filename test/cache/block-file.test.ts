import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areSoundBlocks, readBlocks, writeBlocks } from '../../src/cache/block-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-blocks-'));
  file = join(folder, 'archive.blocks');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = {
  count: 3,
  names: { bounds: Uint32Array.of(0, 5, 9), bytes: new Uint8Array(Buffer.from('NigerMali')) },
  moments: Float64Array.of(Number.NaN, -1.5, 1e12),
  days: Int32Array.of(-1, 0x7fff_ffff),
  empty: new Uint16Array(0),
  stories: [{ slug: 'coup', articles: Uint32Array.of(2, 1) }, null],
};
const TAIL = [Buffer.from('text of'), Buffer.from(' bodies')];

const read = (version = 'v1') => readBlocks<typeof VALUE>(file, version);

/** Changes bytes of the file. */
function damage(change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

test('a value is read as it was written, and where the bytes behind it stand', () => {
  expect(writeBlocks(file, 'v1', VALUE, TAIL)).toBe(true);
  const { value, tail } = read()!;
  expect(value).toEqual(VALUE);
  expect(readFileSync(file).toString('utf8', tail.start)).toBe('text of bodies');
  expect(tail.length).toBe('text of bodies'.length);
  expect(readdirSync(folder)).toEqual(['archive.blocks']);
});

test('a view of a part is kept as that part', () => {
  const all = Uint32Array.of(1, 2, 3, 4);
  writeBlocks(file, 'v1', { part: all.subarray(1, 3) });
  expect(readBlocks(file, 'v1')!.value).toEqual({ part: Uint32Array.of(2, 3) });
});

test('what other code wrote, or nobody, is none', () => {
  expect(read()).toBeNull();
  writeBlocks(file, 'v1', VALUE);
  expect(read('v2')).toBeNull();
});

test('what a machine of the other byte order wrote is none', () => {
  writeBlocks(file, 'v1', VALUE);
  damage((bytes) => bytes.subarray(0, 16).swap32());
  expect(read()).toBeNull();
});

test.each(['', 'DATE', '\0'.repeat(100), '{"value":1}\n'.repeat(50)])(
  'a file that says %j is none',
  (content) => {
    writeFileSync(file, content);
    expect(read()).toBeNull();
  },
);

test('wherever it is cut off, it is none', () => {
  writeBlocks(file, 'v1', VALUE, TAIL);
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 3) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    expect(read()).toBeNull();
  }
});

test('whichever bits are flipped, it is right or none', () => {
  const flips = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(flips, (places) => {
      writeBlocks(file, 'v1', VALUE, TAIL);
      damage((bytes) => {
        for (const [at, mask] of places) bytes[at % bytes.length]! ^= mask;
      });
      const found = read();
      if (found !== null) expect(found.value).toEqual(VALUE);
    }),
    { numRuns: 200 },
  );
});

test('whoever wants to know reads all of it, whatever wrote it: no byte is another, none is missing', () => {
  writeBlocks(file, 'v1', VALUE, TAIL);
  expect(areSoundBlocks(file)).toBe(true);
  const whole = readFileSync(file);
  const { tail } = read()!;
  for (const at of [0, 20, 60, whole.length - tail.length - 12, tail.start, whole.length - 1]) {
    damage((bytes) => {
      bytes[at]! ^= 1;
    });
    expect(areSoundBlocks(file)).toBe(false);
    writeFileSync(file, whole);
  }
  truncateSync(file, whole.length - 1);
  expect(areSoundBlocks(file)).toBe(false);
  expect(areSoundBlocks(join(folder, 'none'))).toBe(false);
});

test('a heading that tells of more than there is, is none, and no room is made for it', () => {
  const more = 3_000_000_000;
  const size = 1000;
  writeBlocks(file, 'v1', { part: Uint8Array.of(1) });
  const whole = readFileSync(file);
  const claim = whole
    .toString('utf8', 48, 48 + whole.readUInt32LE(8))
    .replace('"Uint8Array",1,', `"Uint8Array",${more},`);
  // Less than nothing stands behind: the sum is right.
  const sayTail = (tail: number) => claim.replace('"length":0', `"length":${tail}`);
  const start = Math.ceil((48 + sayTail(-more).length) / 8) * 8;
  const heading = Buffer.from(sayTail(size - start - more));
  expect(heading.length).toBe(sayTail(-more).length);
  const lie = Buffer.alloc(size);
  whole.copy(lie, 0, 0, 48);
  lie.writeUInt32LE(heading.length, 8);
  lie.write(createHash('sha256').update(heading).digest('hex'), 16, 'hex');
  heading.copy(lie, 48);
  writeFileSync(file, lie);
  const makeRoom = vi.spyOn(Buffer, 'allocUnsafeSlow');
  expect(read()).toBeNull();
  expect(Math.max(...makeRoom.mock.calls.map(([length]) => length))).toBeLessThanOrEqual(size);
  makeRoom.mockRestore();
});

test('a link where it is to be written is not followed', () => {
  const elsewhere = join(folder, 'diary');
  writeFileSync(elsewhere, 'mine');
  symlinkSync(elsewhere, `${file}.${process.pid}`);
  expect(writeBlocks(file, 'v1', VALUE)).toBe(true);
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  expect(read()!.value).toEqual(VALUE);
});

test('what a killed build had begun to write is taken away, and nothing else', () => {
  for (const name of ['archive.blocks.7', 'site.blocks.7', 'archive.blocks-former'])
    writeFileSync(join(folder, name), '');
  writeBlocks(file, 'v1', VALUE);
  expect(readdirSync(folder).sort()).toEqual(['archive.blocks', 'archive.blocks-former', 'site.blocks.7']);
});

test('where it cannot be written, nothing is left of it, and nobody fails', () => {
  mkdirSync(file);
  writeFileSync(join(file, 'taken'), '');
  expect(writeBlocks(file, 'v1', VALUE)).toBe(false);
  expect(readdirSync(folder)).toEqual(['archive.blocks']);
  expect(writeBlocks(join(folder, 'none/archive.blocks'), 'v1', VALUE)).toBe(false);
});
