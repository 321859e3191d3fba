import { computeAnnotatorVersion } from './code-version.ts';
import { openRecordCache, type RecordCache, type RecordSource } from './record-cache.ts';

/** Annotations by the digest of the article, which stands for all that they depend on. */
export interface AnnotationCache extends RecordCache {
  /** The same, for other threads; `null` where nothing is to be recalled. */
  readonly source: RecordSource | null;
}

/**
 * @param part of the archive that is annotated here, `3-of-16`, in a file of its own; `null`: all
 * @throws UsageError where the cache cannot be written to
 */
export function openAnnotations(folder: string, fresh: boolean, part: string | null): AnnotationCache {
  const source = describeAnnotations(folder);
  return { ...openRecordCache({ ...source, part, fresh }), source: fresh ? null : source };
}

/** Where annotations are kept. */
export function describeAnnotations(folder: string): RecordSource {
  return { folder, name: 'annotations', version: computeAnnotatorVersion() };
}
