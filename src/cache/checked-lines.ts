import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { createBatchedWriter } from '../tools/disk/batched-writer.ts';

const LINE_BREAK = 0x0a;
/** Hexadecimal digits of a checksum. */
const CHECKSUM = 64;

/**
 * Writes lines with a checksum over them, whole or not at all: what is too large to be one text.
 *
 * @param lines without line breaks
 */
export function writeCheckedLines(path: string, lines: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}`;
  const file = openSync(next, 'w');
  const sum = createHash('sha256');
  const writer = createBatchedWriter(file);
  for (const line of lines) {
    sum.update(`${line}\n`);
    writer.write(`${line}\n`);
  }
  writer.write(sum.digest('hex'));
  writer.flush();
  closeSync(file);
  renameSync(next, path);
}

/**
 * Opens what `writeCheckedLines` wrote; `null` where there is none, or where not every byte is as it was written.
 *
 * @returns the lines, one by one
 */
export function readCheckedLines(path: string): Iterable<string> | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const content = bytes.subarray(0, Math.max(0, bytes.length - CHECKSUM));
  const sum = createHash('sha256').update(content).digest('hex');
  return bytes.toString('latin1', content.length) === sum ? splitLines(content) : null;
}

function* splitLines(bytes: Buffer): Iterable<string> {
  let from = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, from)) {
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
}
