import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads what `writeChecked` wrote; `null` where there is none, or where not every byte is as it was written. */
export function readChecked(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === checksum(json) ? JSON.parse(json) : null;
}

/** Writes a value under a checksum, whole or not at all. */
export function writeChecked(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const json = JSON.stringify(value);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, `${checksum(json)}\n${json}`);
  renameSync(next, path);
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
