import type { Url } from './model.ts';

/** A file in the site in the making, and by what it is known again once it is published. */
export interface PlacedFile {
  readonly url: Url;
  /** No file of this name and these bytes is published. One that is published is taken over from there. */
  readonly isNew: boolean;
  /** Bytes. */
  readonly size: number;
  /** Time of change, in milliseconds. */
  readonly modified: number;
  readonly inode: number;
}

/** What a file was when it was placed. */
export type FileMark = Pick<PlacedFile, 'size' | 'modified' | 'inode'>;
