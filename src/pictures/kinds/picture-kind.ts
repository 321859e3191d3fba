/** What is left of a picture file when all is taken out that does not draw it. */
export interface CleanPicture {
  /** One behind the other they are the file. */
  readonly pieces: readonly Uint8Array[];
  /** In pixels, as it is shown: turned as it asks to be. */
  readonly width: number;
  readonly height: number;
  /** Of one that moves. */
  readonly frames?: number;
  /** Its file ends before the picture does: browsers show what there is, and so far it is ended here. */
  readonly isCut?: boolean;
}

/** A form of picture files that browsers show. */
export interface PictureKind {
  /** As messages name it: `JPEG`. */
  readonly name: string;
  /** What names of its files end in. */
  readonly ending: string;
  /** Whether a file begins as those of this kind do. */
  readonly recognise: (bytes: Buffer) => boolean;
  /**
   * Takes everything out but what draws the picture, its colours and which way is up: where it was taken and by whom,
   * comments, small copies of it, and whatever hides behind it. Nothing is decoded.
   *
   * @returns `null` where the file is damaged, or cut off before anything is drawn
   */
  readonly clean: (bytes: Buffer) => CleanPicture | null;
  /** Smaller versions can be made of it. */
  readonly isScaled: boolean;
}
