import type { Texts } from '../../../tools/columns/texts.ts';

/** The words of some articles that are neighbours, in the order of keys. */
export interface IndexBlock {
  /** As `Terms` names them. */
  readonly terms: Texts;
  /** Of each, the articles that have it… */
  readonly counts: Uint32Array;
  /** …and the first and the last of them. */
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** The streams of its postings, end to end. The first article of each is left out: it depends on what stands before. */
  readonly articles: Stream;
  readonly masks: Stream;
  /** How often it is in each article; where for the first time; how much further on each other time. */
  readonly times: Stream;
  readonly places: Stream;
  readonly steps: Stream;
  /** How many frequent words stand before and behind each occurrence, in turn; and which. */
  readonly runs: Stream;
  readonly neighbours: Stream;
}

/** The streams by which phrases are told. */
export const POSITION_STREAMS = ['times', 'places', 'steps', 'runs', 'neighbours'] as const;

export interface Stream {
  readonly bytes: Uint8Array;
  /** One more than there are terms. */
  readonly bounds: Uint32Array;
}

/** Behind a headline that is no part of the text: no phrase goes on from one to the other. */
export const TEXT_BREAK = 8;
