import type { PartHead } from '../format/manifest.ts';
import type { PartColumns } from './part-columns.ts';

/** A part of the index, as it is planned. */
export interface IndexPart {
  readonly head: PartHead;
  /** All that it is made from, beside the texts. */
  readonly inputs: unknown;
  readonly make: () => PartColumns;
}
