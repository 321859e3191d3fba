import type { Problem } from '../../model/model.ts';
import type { Draft } from '../draft.ts';
import type { FileSection, SourceFile } from '../sections/section.ts';

/** What every format says of itself. */
interface FormatBase {
  /** As `inspect` says it: `dated-text`. */
  readonly name: string;
  /** As the about page says it: `Dated text`. */
  readonly title: string;
  /**
   * What the names of such files end in, in small letters: `['htm', 'html']`. Files with these endings are opened;
   * what any opened file holds is told by its content.
   */
  readonly endings: readonly string[];
}

/** A format that is told by the text of an article: each is read by the first that knows its text. */
interface TextFormat extends FormatBase {
  readonly whole?: never;
  /**
   * Parts a file into its articles; `null` where it is not of this format, or holds no article. To be left out where
   * a file of this format is one article.
   */
  readonly split?: (text: string, file: SourceFile) => FileParts | null;
  /** Reads an article; `null` where its text is not of this format. */
  readonly read: (section: FileSection) => Draft | null;
}

/**
 * A format that is told by the file: what it parts is its own to read, as the entries of a feed or the rows of a table
 * are, and nothing else is.
 */
export interface WholeFormat extends FormatBase {
  readonly whole: true;
  /** Parts a file into its articles; `null` where it is not of this format, or holds no article. */
  readonly split: (text: string, file: SourceFile) => FileParts | null;
  /** Reads an article. */
  readonly read: (section: FileSection) => Draft;
}

/** A form that articles come in: a file in this folder, and its row in `formats.ts`. */
export type Format = TextFormat | WholeFormat;

/** The articles of a file, and what it says of all of them. */
export interface FileParts {
  /** In the order of the file. */
  readonly sections: readonly FileSection[];
  /** What the file calls itself, as a feed or a book does: the source of articles that name none. */
  readonly title?: string | null;
  /** The language of articles that state none, unless their text is plainly in another. */
  readonly language?: string | null;
  /** What of the file is in none of its articles. */
  readonly problems?: readonly Problem[];
}
