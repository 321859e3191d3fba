import { createHash } from 'node:crypto';
import { type AnnotationCache, describeAnnotations, openAnnotations } from '../cache/annotations.ts';
import { holdBodies, readBodiesIn } from '../cache/body-store.ts';
import { digestCode } from '../cache/code-version.ts';
import { keyOfFile } from '../cache/file-keys.ts';
import { openRecordCache, openRecordReader } from '../cache/record-cache.ts';
import type { FoundFile } from '../load/files/walk.ts';
import type { Bodies } from '../model/bodies.ts';
import type { Digest, Outline } from '../model/model.ts';
import { keyOfReading, type ReadingSettings } from '../settings/settings.ts';
import type { MadeFile, OutlinedFile } from './outline-file.ts';
import type { KnownAnnotations } from './outline-files.ts';

/** An outlined file whose outlines are unpacked. */
export type KnownFile = Omit<OutlinedFile, 'outlines'> & { readonly outlines: readonly Outline[] };

/** The digests of all bodies and articles there are. */
export interface Used {
  readonly bodies: ReadonlySet<Digest>;
  readonly articles: ReadonlySet<Digest>;
}

/** Where outlines, bodies and annotations of earlier builds are, and new ones go. */
export interface OutlineStore {
  /** @returns an {@link OutlinedFile} as JSON; `null` where none is known of this very file */
  readonly recall: (file: FoundFile) => string | null;
  readonly hasBody: (digest: Digest) => boolean;
  readonly bodies: Bodies;
  /** To be asked for where some file is not known. */
  readonly annotations: () => KnownAnnotations | null;
  readonly keep: (file: FoundFile, made: MadeFile) => void;
  /** @param used what is kept of others may be dropped */
  readonly close: (used: Used) => void;
}

/** Knows nothing, and holds bodies in memory. */
export function holdOutlines(): OutlineStore {
  const bodies = new Map<string, string>();
  return {
    recall: () => null,
    hasBody: (digest) => bodies.has(digest),
    bodies: holdBodies(bodies),
    annotations: () => null,
    keep(_, made) {
      for (const { key, json } of made.bodies) bodies.set(key, json);
    },
    close: () => {},
  };
}

/** Knows what builds have kept, holds what is new in memory, and writes nothing. */
export function consultOutlines(folder: string, settings: ReadingSettings): OutlineStore {
  const now = Date.now();
  const outlines = openRecordReader({ folder, ...describeOutlines(settings) });
  const bodies = openRecordReader({ folder, ...BODIES });
  const held = new Map<string, string>();
  const source = describeAnnotations(folder);
  const annotations = openRecordReader(source);
  return {
    recall(file) {
      const key = keyOfFile(file, now);
      return key === null ? null : outlines.get(key);
    },
    hasBody: (digest) => held.has(digest) || bodies.has(digest),
    bodies: holdBodies({ get: (digest) => held.get(digest) ?? bodies.get(digest) }),
    annotations: () => ({ get: annotations.get, source }),
    keep(_, made) {
      for (const { key, json } of made.bodies) held.set(key, json);
    },
    close() {
      for (const reader of [outlines, bodies, annotations]) reader.close();
    },
  };
}

/** Of the form in which bodies are written: what one says is known by its digest, whatever wrote it. */
export const BODIES = { name: 'bodies', version: '2' } as const;

/** @throws UsageError where the cache cannot be written to */
export function openOutlineStore(folder: string, settings: ReadingSettings, fresh: boolean): OutlineStore {
  const now = Date.now();
  const outlines = openRecordCache({ folder, ...describeOutlines(settings), part: null, fresh });
  const bodies = openRecordCache({ folder, ...BODIES, part: null, fresh });
  let annotations: AnnotationCache | null = null;
  const openOnce = (): AnnotationCache => {
    annotations ??= openAnnotations(folder, fresh, null);
    return annotations;
  };
  const keys = new Map<string, string>();
  return {
    recall(file) {
      const key = keyOfFile(file, now);
      if (key === null) return null;
      keys.set(file.path, key);
      return outlines.get(key);
    },
    hasBody: bodies.has,
    bodies: readBodiesIn(bodies),
    annotations: openOnce,
    keep({ path }, made) {
      const key = keys.get(path);
      if (key !== undefined) outlines.put(key, made.outlined);
      for (const { key: digest, json } of made.bodies) if (!bodies.has(digest)) bodies.put(digest, json);
      for (const { key: digest, json } of made.annotations) openOnce().put(digest, json);
    },
    close(used) {
      outlines.save(new Set(keys.values()));
      bodies.save(used.bodies);
      annotations?.save(used.articles);
    },
  };
}

function describeOutlines(settings: ReadingSettings) {
  const version = createHash('sha256')
    .update(digestCode(['src'], []))
    .update(keyOfReading(settings))
    .digest('hex');
  return { name: 'outlines', version };
}
