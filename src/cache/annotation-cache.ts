import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createBatchedWriter } from '../batched-writer.ts';
import type { AnnotatedArticle, Digest } from '../model.ts';
import { UsageError } from '../usage-error.ts';
import { formatRecord, type RecordPlace, readRecord, scanRecords } from './record-file.ts';

/** What the annotate stage found in an article. */
export type AnnotationRecord = Omit<AnnotatedArticle, 'article'>;

/**
 * Annotations of earlier builds, by the digest of the article: a file of checked lines to which new ones are
 * added. A damaged line is as good as none, so a build that was killed, or a bad disk, costs time and nothing
 * else. Memory holds where the lines stand, not what they say.
 */
export interface AnnotationCache {
  /** @returns `null` where the article is new, or what was kept of it is damaged */
  get(digest: Digest): AnnotationRecord | null;
  put(digest: Digest, record: AnnotationRecord): void;
  /** To be called once, at the end. Records that nobody asked for are dropped when they have become many. */
  save(): void;
}

const FILE = 'annotations.ndjson';
/** Key of the record that says which annotator wrote the file. */
const HEADER = 'annotator';
/** The file is written anew where less than this share of it is of use. */
const USEFUL_SHARE = 0.7;

/**
 * @param version of the annotator: what another one found is worth nothing
 * @param fresh begin anew
 * @throws UsageError where the folder cannot be written to
 */
export function openCache(folder: string, version: string, fresh: boolean): AnnotationCache {
  const path = join(folder, FILE);
  const { file, places } = openFile(folder, path, version, fresh);
  const kept = new Map<string, RecordPlace>();
  const added = new Set<string>();
  const append = createBatchedWriter(file, '\n');
  const total = [...places.values()].reduce((sum, { length }) => sum + length, 0);

  return {
    get(digest) {
      const place = places.get(digest);
      const json = place === undefined ? null : readRecord(file, digest, place);
      if (place === undefined || json === null) return null;
      kept.set(digest, place);
      return JSON.parse(json) as AnnotationRecord;
    },
    put(digest, record) {
      if (kept.has(digest) || added.has(digest)) return;
      const line = formatRecord(digest, JSON.stringify(record));
      added.add(digest);
      append.write(line);
    },
    save() {
      append.flush();
      const useful = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
      if (useful < total * USEFUL_SHARE)
        writeAnew(path, file, version, new Set([...kept.keys(), ...added.keys()]));
      closeSync(file);
    },
  };
}

function openFile(folder: string, path: string, version: string, fresh: boolean) {
  const file = openForAppending(folder, path);
  const places = scanRecords(file);
  const header = places.get(HEADER);
  if (!fresh && header !== undefined && readRecord(file, HEADER, header) === JSON.stringify(version)) {
    places.delete(HEADER);
    return { file, places };
  }
  closeSync(file);
  rmSync(path);
  const empty = openForAppending(folder, path);
  writeSync(empty, formatRecord(HEADER, JSON.stringify(version)));
  return { file: empty, places: new Map<string, RecordPlace>() };
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

/** Begins on a line of its own, in case that the last one in the file was cut short. */
/** Copies what is of use to a new file, which then takes the place of the old one. */
function writeAnew(path: string, file: number, version: string, useful: ReadonlySet<string>): void {
  const next = `${path}.${process.pid}`;
  // A build that was killed may have left one, and had this number.
  const copy = openSync(next, 'w');
  const append = createBatchedWriter(copy, '\n');
  append.write(formatRecord(HEADER, JSON.stringify(version)));
  for (const [key, place] of scanRecords(file)) {
    const json = useful.has(key) ? readRecord(file, key, place) : null;
    if (json !== null) append.write(formatRecord(key, json));
  }
  append.flush();
  closeSync(copy);
  renameSync(next, path);
}
