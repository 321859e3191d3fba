import type { Url } from './model.ts';

/** A file in the site in the making, and by what it is known again once it is published. */
export interface PlacedFile {
  readonly url: Url;
  /** No file of this name and these bytes is published. One that is published is taken over from there. */
  readonly isNew: boolean;
  /** It still is the file that the build before left there, by all that it was known by. */
  readonly isKnown: boolean;
  /** Bytes. */
  readonly size: number;
  /** Time of change, in milliseconds. */
  readonly modified: number;
  readonly inode: number;
  /** Of its bytes as they were made, in hexadecimal digits. */
  readonly sha256: string;
}

/** What a file was when it was placed. */
export type FileMark = Pick<PlacedFile, 'size' | 'modified' | 'inode'>;

/** The folders of a site: as long as they are as they were marked, nothing was put into one or taken out of it. */
export interface FolderMarks {
  /** From the root of the site, which is an empty one; what is above another stands before it. */
  readonly paths: readonly string[];
  /** Times of change, in milliseconds. */
  readonly modified: Float64Array;
  readonly inodes: Float64Array;
}

/** What is known of the folders of a published site, and of the site that it replaced. */
export interface Generations {
  readonly folders: FolderMarks;
  /** What was replaced, as far as it is kept. */
  readonly former: {
    readonly folders: FolderMarks;
    /** Files that are not one and the same in both: others of them may be in either. */
    readonly differing: readonly Url[];
  };
}
