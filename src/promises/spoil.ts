import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Alters one bit in the middle of a file, as a disk that fails does: size, inode and time stay, to the nanosecond. */
export function flipBit(path: string): void {
  const mark = `${path}.mark`;
  // Times of Node's own are not exact enough.
  touch(['-r', path, mark]);
  const file = openSync(path, 'r+');
  try {
    const at = fstatSync(file).size >> 1;
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, at);
    byte[0]! ^= 1;
    writeSync(file, byte, 0, 1, at);
  } finally {
    closeSync(file);
  }
  touch(['-r', mark, path]);
  rmSync(mark);
}

function touch(words: readonly string[]): void {
  const { status, stderr } = spawnSync('touch', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`touch failed: ${stderr}`);
}
