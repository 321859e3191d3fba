import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { RecordPlace } from '../model/bodies.ts';
import { UsageError } from '../model/usage-error.ts';
import { createBatchedWriter } from '../tools/disk/batched-writer.ts';
import { formatRecord, readRecord, scanRecords } from './record-file.ts';

/**
 * What earlier builds made, as JSON by its keys: a file of checked lines to which new ones are added. A damaged line is
 * as good as none, so a build that was killed, or a bad disk, costs time and nothing else. Memory holds where the lines
 * stand, not what they say.
 */
export interface RecordCache {
  /** The file of its own. */
  readonly path: string;
  /** Whether there is a record of the key, damaged or not. */
  has(key: string): boolean;
  /** @returns `null` where the key is new, or what was kept of it is damaged */
  get(key: string): string | null;
  put(key: string, json: string): void;
  /** Where a record stands in the file; `null` where there is none. Whoever reads it there checks it. */
  locate(key: string): RecordPlace | null;
  /** To be called once, at the end. Records of other keys are dropped when they have become many. */
  save(useful: ReadonlySet<string>): void;
  /** To be called instead of `save` where nothing was put. */
  close(): void;
}

interface CacheOptions {
  readonly folder: string;
  /** Of the file; parts that other machines made stand beside it, as `NAME.PART.ndjson`. */
  readonly name: string;
  /** The part to be made here; `null`: the whole, which takes in all parts that are there. */
  readonly part: string | null;
  /** Of the code that makes the values: what another one made is worth nothing. */
  readonly version: string;
  /** Begin anew. */
  readonly fresh: boolean;
}

/** What is known, to be read alone. */
export type RecordSource = Pick<CacheOptions, 'folder' | 'name' | 'version'>;

/** Key of the record that says which code wrote the file. */
const HEADER = 'version';
/** The file is written anew where less than this share of it is of use. */
const USEFUL_SHARE = 0.7;

interface OpenFile {
  readonly file: number;
  readonly places: ReadonlyMap<string, RecordPlace>;
}

/** @throws UsageError where the folder cannot be written to */
export function openRecordCache({ folder, name, part, version, fresh }: CacheOptions): RecordCache {
  const path = join(folder, part === null ? `${name}.ndjson` : `${name}.${part}.ndjson`);
  const { file, places } = openOwn(folder, path, version, fresh);
  const others = openOthers(folder, name, path, version, fresh);
  const added = new Map<string, RecordPlace>();
  const append = createBatchedWriter(file, '\n');
  // Behind the line break that goes before what is added.
  let end = fstatSync(file).size + 1;

  const put = (key: string, json: string): void => {
    if (added.has(key)) return;
    const line = formatRecord(key, json);
    const length = Buffer.byteLength(line) - 1;
    added.set(key, { start: end, length });
    end += length + 1;
    append.write(line);
  };
  const locate = (key: string): RecordPlace | null => {
    append.flush();
    return added.get(key) ?? places.get(key) ?? null;
  };
  const takeOver = (key: string): string | null => {
    const json = readFirst(others, key);
    if (json !== null) put(key, json);
    return json;
  };

  return {
    path,
    has: (key) => added.has(key) || places.has(key) || others.some((other) => other.places.has(key)),
    get(key) {
      const place = locate(key);
      return (place === null ? null : readRecord(file, key, place)) ?? takeOver(key);
    },
    put,
    locate,
    close() {
      closeSync(file);
      for (const other of others) closeSync(other.file);
    },
    save(useful) {
      for (const key of useful) if (!added.has(key) && !places.has(key)) takeOver(key);
      append.flush();
      let [all, used] = [0, 0];
      for (const [key, { length }] of places) {
        all += length;
        if (useful.has(key)) used += length;
      }
      if (used < all * USEFUL_SHARE) writeAnew(path, file, version, useful);
      closeSync(file);
      for (const other of others) closeSync(other.file);
      // What is of use in them is in the whole now.
      if (part === null) for (const other of listOthers(folder, name, path)) rmSync(other);
    },
  };
}

/** What builds have kept, to be read alone. */
interface RecordReader extends Pick<RecordCache, 'has' | 'get'> {
  close(): void;
}

/** Opens what builds have kept, parts and all, and writes nothing: workers do, and whoever only looks. */
export function openRecordReader({ folder, name, version }: RecordSource): RecordReader {
  const files = existsSync(folder) ? openOthers(folder, name, null, version, false) : [];
  return {
    has: (key) => files.some(({ places }) => places.has(key)),
    get: (key) => readFirst(files, key),
    close() {
      for (const { file } of files) closeSync(file);
    },
  };
}

/** The record of a key in the first file that has it undamaged. */
function readFirst(files: readonly OpenFile[], key: string): string | null {
  for (const { file, places } of files) {
    const place = places.get(key);
    const json = place === undefined ? null : readRecord(file, key, place);
    if (json !== null) return json;
  }
  return null;
}

function openOwn(folder: string, path: string, version: string, fresh: boolean): OpenFile {
  const file = openForAppending(folder, path);
  const places = fresh ? null : readRecordPlaces(file, version);
  if (places !== null) return { file, places };
  closeSync(file);
  rmSync(path);
  const empty = openForAppending(folder, path);
  writeSync(empty, formatRecord(HEADER, JSON.stringify(version)));
  return { file: empty, places: new Map() };
}

/** Files of a name, but for one's own. */
function listOthers(folder: string, name: string, own: string | null): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.ndjson'))
    .sort()
    .map((file) => join(folder, file))
    .filter((path) => path !== own);
}

function openOthers(
  folder: string,
  name: string,
  own: string | null,
  version: string,
  fresh: boolean,
): readonly OpenFile[] {
  if (fresh) return [];
  return listOthers(folder, name, own).flatMap((path) => {
    const file = openToRead(path);
    if (file === null) return [];
    const places = readRecordPlaces(file, version);
    if (places !== null) return [{ file, places }];
    closeSync(file);
    return [];
  });
}

/** @returns `null` where it may not be read, or has just gone: what is not known can be found again */
function openToRead(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** Where the records of a file stand; `null` where other code wrote it. */
function readRecordPlaces(file: number, version: string): ReadonlyMap<string, RecordPlace> | null {
  const places = scanRecords(file);
  const header = places.get(HEADER);
  if (header === undefined || readRecord(file, HEADER, header) !== JSON.stringify(version)) return null;
  places.delete(HEADER);
  return places;
}

function openForAppending(folder: string, path: string): number {
  try {
    mkdirSync(folder, { recursive: true });
    return openSync(path, 'a+');
  } catch (error) {
    throw new UsageError(
      `The cache ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Choose another folder with --cache.',
    );
  }
}

/** Copies what is of use to a new file, which then takes the place of the old one. */
function writeAnew(path: string, file: number, version: string, useful: ReadonlySet<string>): void {
  const next = `${path}.${process.pid}`;
  // A build that was killed may have left one, and had this number.
  const copy = openSync(next, 'w');
  const append = createBatchedWriter(copy);
  append.write(formatRecord(HEADER, JSON.stringify(version)));
  for (const [key, place] of scanRecords(file)) {
    const json = useful.has(key) ? readRecord(file, key, place) : null;
    if (json !== null) append.write(formatRecord(key, json));
  }
  append.flush();
  closeSync(copy);
  renameSync(next, path);
}
