import type { PartHead } from '../../search/format/manifest.ts';
import type { IndexPart } from '../../search/write/index-part.ts';
import type { PartColumns } from '../../search/write/part-columns.ts';
import { Telling } from '../../tools/columns/telling.ts';
import type { Told } from '../told.ts';
import { type IndexPartInputs, makeIndexPart } from './search/index-part.ts';

/** Of the form in which the index is written: browsers are not to mix files of two. */
const FORM = 2;
const VERSION_DIGITS = 8;

/** A part of the index with all that it is made from. As with pages, what makes it has nothing at hand but that. */
export class GatheredPart implements IndexPart {
  readonly inputs: Told<IndexPartInputs>;
  readonly head: PartHead;

  /** @param size what follows from its articles */
  constructor(inputs: Told<IndexPartInputs>, size: Pick<PartHead, 'count' | 'space' | 'calendar'>) {
    this.inputs = inputs;
    const version = new Telling().tell([FORM, inputs]).digest().slice(0, VERSION_DIGITS);
    this.head = { ...inputs.shape, ...size, version };
  }

  make(): PartColumns {
    return makeIndexPart(this.inputs, this.head);
  }
}
