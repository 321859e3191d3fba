import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** A path as the disk has it: a text or, as old archives have them, bytes that are none in UTF-8. */
export type DiskPath = string | Buffer;

export interface FolderEntry {
  /** In its folder there is no other of this name. Bytes that are no UTF-8 stand as `\xff`. */
  readonly name: string;
  readonly diskName: DiskPath;
  readonly kind: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;
}

/** What Node puts in the place of bytes that are no UTF-8. */
const UNREADABLE = '\uFFFD';
const LONGEST_CHARACTER = 4;
const BACKSLASH = 0x5c;

/** What lies in a folder, in the order of the disk but for names that are no UTF-8, which come last. */
export function listFolder(folder: DiskPath): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(UNREADABLE)))
    return entries.map((kind) => ({ name: kind.name, diskName: kind.name, kind }));
  const raw = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  const texts = raw.filter(({ name }) => isUtf8(name));
  const taken = new Set(texts.map(({ name }) => name.toString()));
  const others = raw
    .filter(({ name }) => !isUtf8(name))
    .sort((a, b) => Buffer.compare(a.name, b.name))
    .map((kind): FolderEntry => {
      let name = writeBytes(kind.name);
      while (taken.has(name)) name = `\\${name}`;
      taken.add(name);
      return { name, diskName: kind.name, kind };
    });
  return [
    ...texts.map((kind) => ({ name: kind.name.toString(), diskName: kind.name.toString(), kind })),
    ...others,
  ];
}

/** @param folder a real path */
export function joinPath(folder: DiskPath, name: DiskPath): DiskPath {
  // A real path, and a name in it: there is nothing to tidy up, which takes longer than all the rest.
  if (typeof folder === 'string' && typeof name === 'string')
    return folder.endsWith(sep) ? folder + name : folder + sep + name;
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
}

/** The real path, symbolic links followed. */
export function followDiskPath(path: DiskPath): DiskPath {
  const real = realpathSync.native(path, { encoding: 'buffer' });
  return isUtf8(real) ? real.toString() : real;
}

/** A text that stands for a path and for no other. */
export function keyOfPath(path: DiskPath): string {
  return typeof path === 'string' ? path : `\0${path.toString('latin1')}`;
}

/** Whether `inner` is `outer` or lies below it; absolute paths, links followed where they matter. */
export function holds(outer: DiskPath, inner: DiskPath): boolean {
  if (typeof outer === 'string' && typeof inner === 'string')
    return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  // With a character for each byte.
  const [around, within] = [outer, inner].map((path) => Buffer.from(path).toString('latin1'));
  return holds(around!, within!);
}

/** @example writeBytes(Buffer.from([0x62, 0xff])) // 'b\\xff' */
function writeBytes(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    let length = bytes[at] === BACKSLASH ? LONGEST_CHARACTER + 1 : 1;
    while (length <= LONGEST_CHARACTER && !isUtf8(bytes.subarray(at, at + length))) length++;
    const isCharacter = length <= LONGEST_CHARACTER && at + length <= bytes.length;
    text += isCharacter
      ? bytes.toString('utf8', at, at + length)
      : `\\x${bytes[at]!.toString(16).padStart(2, '0')}`;
    at += isCharacter ? length : 1;
  }
  return text;
}
