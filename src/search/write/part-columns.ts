import type { Digest } from '../../model/model.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { Texts } from '../../tools/columns/texts.ts';
import type { PartHead } from '../format/manifest.ts';

/** What an article can be narrowed down by, and found by name. */
export interface IndexedSubject {
  readonly letter: string;
  readonly slug: string;
  readonly name: string;
  /** Its other names, the most frequent first. */
  readonly others: readonly string[];
}

/**
 * All that a part of the index is made from, beside the texts. Row `i` is the same article in all columns; rows are in
 * the order of their numbers.
 */
export interface PartColumns {
  readonly head: PartHead;
  /** By whose stems the words of names are found; `null`: as they are. */
  readonly namesIn: string | null;
  readonly numbers: Uint32Array;
  /** Digests of the texts. */
  readonly bodies: readonly Digest[];
  readonly bodyStarts: Uint32Array;
  /** Headlines that are no part of the text; else empty. */
  readonly titles: Texts;
  /** Places in `languageNames`. */
  readonly languages: Uint16Array;
  readonly languageNames: readonly string[];
  /** Starts and ends of names, in turn. */
  readonly names: Ragged;
  /** What articles are filtered by, and the addresses that they had: keys of the index. */
  readonly keys: readonly string[];
  /** Of each article: places in `keys`. */
  readonly keysOf: Ragged;
  readonly subjects: readonly IndexedSubject[];
  /** Of each article, what a list of results shows of it, as JSON. */
  readonly records: Texts;
  /** The values whose articles are counted, in order; each is one of `keys`, with its name. */
  readonly counted: readonly { readonly letter: string; readonly value: string; readonly name: string }[];
}
