import type { BlockKind } from '../../../model/model.ts';

/** A paragraph that may be more than one, and where it stands. */
export interface BlockCandidate {
  readonly text: string;
  /** Blocks before it, and after it, that have text. */
  readonly position: number;
  readonly fromEnd: number;
  /** The block before it as recognised, and the one after it as not yet recognised. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** The article is made of questions and answers. */
  readonly isInterview: boolean;
  /** It stands directly below `Related stories`, or below stories below that. */
  readonly isLed: boolean;
}

export interface Neighbour {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface RecognisedBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  /** UTF-16 length of the dateline that a paragraph begins with. */
  readonly datelineLength?: number;
  /** Names of the authors, in reading case. */
  readonly byline?: readonly string[];
}

/** `null`: not this kind. */
export type Recogniser = (candidate: BlockCandidate) => RecognisedBlock | null;
