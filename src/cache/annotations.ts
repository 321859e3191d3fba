import { computeAnnotatorVersion } from './code-version.ts';
import type { SegmentSource } from './segments.ts';

/** Where annotations are kept, by the digest of the article, which stands for all that they depend on. */
export function describeAnnotations(folder: string): SegmentSource {
  return { folder, name: 'annotations', version: computeAnnotatorVersion() };
}
