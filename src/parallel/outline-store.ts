import { createHash } from 'node:crypto';
import { describeAnnotations } from '../cache/annotations.ts';
import { readBodiesIn } from '../cache/body-store.ts';
import { digestCode } from '../cache/code-version.ts';
import { type FolderLook, keyOfFile } from '../cache/folder-look.ts';
import { RecordStore } from '../cache/record-store.ts';
import {
  dropSegments,
  findWorn,
  type Keyed,
  keepSegment,
  openSegments,
  requireCacheFolder,
  type SegmentSource,
} from '../cache/segments.ts';
import type { Bodies } from '../model/bodies.ts';
import { NONE } from '../outline/columns.ts';
import { keyOfReading, type ReadingSettings } from '../settings/settings.ts';
import { InternedBytes } from '../tools/columns/interned-bytes.ts';
import { joinRows, type RowRun, takeTexts } from '../tools/columns/take-rows.ts';
import { countTexts, type Texts, textsOf } from '../tools/columns/texts.ts';
import type { CacheUse } from './cache-use.ts';
import type { OutlineBlock } from './outline-block.ts';
import type { KnownAnnotations } from './outline-files.ts';
import { mergeFiles, type OutlinedFiles } from './outlined-files.ts';

/** Articles and files that are gathered before they are written, and of a segment that is left alone. */
const LARGE = 1 << 16;

/** A part of the archive, and the file that keeps it; `null` where none does. */
interface Part extends OutlinedFiles {
  readonly path: string | null;
}

/** What is new, of files that are neighbours. */
interface Waiting {
  readonly files: readonly number[];
  readonly block: OutlinedFiles;
}

/** Where outlines, bodies and annotations of earlier builds are, and new ones go. */
export class OutlineStore {
  readonly bodies: Bodies;
  readonly #source: SegmentSource | null;
  readonly #use: CacheUse;
  readonly #bodies: RecordStore;
  #annotations: RecordStore | null = null;
  readonly #parts: Part[] = [];
  /** Of the files: what they are known again by, and where they stand: the part, and the place in it. */
  readonly #keys: Texts;
  readonly #partOf: Uint32Array;
  readonly #placeOf: Uint32Array;
  readonly #useless: string[] = [];
  #waiting: Waiting[] = [];
  #waitingSize = 0;

  /** @throws UsageError where the cache cannot be written to */
  constructor({ files, identities }: FolderLook, settings: ReadingSettings, use: CacheUse) {
    const { cache: folder, fresh, readOnly = false } = use;
    if (folder !== null && !readOnly) requireCacheFolder(folder);
    this.#use = use;
    this.#source = folder === null ? null : describeOutlines(folder, settings);
    this.#bodies = this.#openRecords(folder === null ? null : { folder, ...BODIES }, true);
    this.bodies = readBodiesIn(this.#bodies);
    this.#keys = textsOf(
      identities.map((identity, at) => (identity === null ? '' : keyOfFile(files[at]!, identity))),
    );
    this.#partOf = new Uint32Array(files.length).fill(NONE);
    this.#placeOf = new Uint32Array(files.length);
    const { segments, useless } = openSegments<Keyed & OutlinedFiles>(this.#source);
    this.#useless.push(...useless, ...(fresh ? segments.map(({ path }) => path) : []));
    if (!fresh) this.#recall(segments.map(({ path, value }) => ({ path, ...value })));
  }

  /** Places of files of which nothing is known. */
  get missing(): readonly number[] {
    return [...this.#partOf.keys()].filter((file) => this.#partOf[file] === NONE);
  }

  /** To be asked for where some file is not known. */
  get annotations(): KnownAnnotations {
    const { cache, fresh } = this.#use;
    const source = cache === null ? null : describeAnnotations(cache);
    this.#annotations ??= this.#openRecords(source, false);
    return { store: this.#annotations, source: fresh ? null : source };
  }

  /** Files with annotations that cannot be used: of other code, or damaged. */
  get refused(): readonly string[] {
    return this.#annotations?.refused ?? [];
  }

  /** @param files their places, neighbours in the order of all */
  keep(files: readonly number[], { rows, findings, outlines, bodies, annotations }: OutlineBlock): void {
    this.#bodies.put(bodies, false);
    this.#annotations?.put(annotations, true);
    this.#waiting.push({ files, block: { rows, findings, outlines } });
    this.#waitingSize += files.length + outlines.count;
    if (this.#waitingSize >= LARGE) this.#flush();
  }

  /** All there is, files and their articles in the order of the files: written where it is new, and kept tidy. */
  finish(): OutlinedFiles {
    this.#flush();
    const { rows, outlines, findings } = this.#merge([...this.#partOf.keys()]);
    this.#tidy();
    this.#bodies.tidy(outlines.bodies);
    this.#annotations?.tidy(outlines.digests);
    this.#parts.length = 0;
    return { rows, outlines, findings };
  }

  /** To be called when no body will be read any more. */
  close(): void {
    this.#bodies.close();
    this.#annotations?.close();
  }

  #openRecords(source: SegmentSource | null, byDigest: boolean): RecordStore {
    const { fresh, readOnly = false } = this.#use;
    return new RecordStore({ source, fresh, readOnly, byDigest });
  }

  /** Finds files in what is kept of them; of whose articles a body is gone, that is as good as nothing. */
  #recall(segments: readonly (Part & Keyed)[]): void {
    const known = new InternedBytes();
    const places: { readonly part: number; readonly at: number }[] = [];
    for (const [part, { keys }] of segments.entries()) {
      for (let at = 0; at < countTexts(keys); at++) {
        const number = known.numberOf(keys.bytes, keys.bounds[at]!, keys.bounds[at + 1]!);
        places[number] ??= { part, at };
      }
    }
    this.#parts.push(...segments);
    const { bounds, bytes } = this.#keys;
    for (const file of this.#partOf.keys()) {
      const place = places[known.find(bytes, bounds[file]!, bounds[file + 1]!)];
      if (bounds[file] === bounds[file + 1] || place === undefined || !this.#hasBodies(place.part, place.at))
        continue;
      this.#partOf[file] = place.part;
      this.#placeOf[file] = place.at;
    }
  }

  #hasBodies(part: number, at: number): boolean {
    const { rows, outlines } = this.#parts[part]!;
    for (let row = rows[at]!; row < rows[at + 1]!; row++)
      if (!this.#bodies.has(outlines.bodies, row)) return false;
    return true;
  }

  /** Lays what waits together, and writes it. */
  #flush(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting.sort((a, b) => a.files[0]! - b.files[0]!);
    const files = waiting.flatMap((one) => one.files);
    const merged = mergeFiles(
      waiting.map(({ block }) => block),
      waiting.map(({ files }, part): RowRun => ({ part, from: 0, to: files.length })),
    );
    this.#parts.push({ ...merged, path: this.#write(files, merged) });
    for (const [at, file] of files.entries()) {
      this.#partOf[file] = this.#parts.length - 1;
      this.#placeOf[file] = at;
    }
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  #write(files: readonly number[], { rows, outlines, findings }: OutlinedFiles): string | null {
    const keys = takeTexts(
      [this.#keys],
      files.map((file) => ({ part: 0, from: file, to: file + 1 })),
    );
    if (this.#source === null || this.#use.readOnly || keys.bytes.length === 0) return null;
    return keepSegment<Keyed & OutlinedFiles>(this.#source, { keys, rows, outlines, findings });
  }

  /** Files, in their order, that stand in some parts. */
  #merge(files: readonly number[]): OutlinedFiles {
    const runs = joinRows(files.map((file) => ({ part: this.#partOf[file]!, row: this.#placeOf[file]! })));
    const only = this.#parts[runs[0]?.part ?? 0];
    const isWhole = runs.length === 1 && files.length === countTexts(only!.findings);
    return isWhole ? only! : mergeFiles(this.#parts, runs);
  }

  /** Writes anew what has too little in it that is of use, and drops what is of none. */
  #tidy(): void {
    if (this.#source === null || this.#use.readOnly) return;
    const useful = new Uint32Array(this.#parts.length);
    for (const [file, part] of this.#partOf.entries()) {
      const { rows } = this.#parts[part]!;
      const at = this.#placeOf[file]!;
      useful[part]! += 1 + rows[at + 1]! - rows[at]!;
    }
    const sizes = this.#parts.map(({ path, rows, outlines }, part) => {
      const all = rows.length - 1 + outlines.count;
      return path === null ? { all: LARGE, useful: LARGE } : { all, useful: useful[part]! };
    });
    const worn = findWorn(sizes, LARGE);
    const files = [...this.#partOf.keys()].filter((file) => worn[this.#partOf[file]!]);
    const path = files.length === 0 ? null : this.#write(files, this.#merge(files));
    const isKept = path !== null || files.length === 0;
    const kept = new Set(this.#parts.filter((_, part) => !(worn[part] && isKept)).map((part) => part.path));
    kept.add(path);
    const paths = [...this.#useless, ...this.#parts.flatMap((part) => part.path ?? [])];
    dropSegments(paths.filter((one) => !kept.has(one)));
  }
}

/** Of the form in which bodies are written: what one says is known by its digest, whatever wrote it. */
export const BODIES = { name: 'bodies', version: '3' } as const;

function describeOutlines(folder: string, settings: ReadingSettings): SegmentSource {
  const version = createHash('sha256')
    .update(digestCode(['src'], []))
    .update(keyOfReading(settings))
    .digest('hex');
  return { folder, name: 'outlines', version };
}
