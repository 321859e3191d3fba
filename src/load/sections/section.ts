import type { FileFacts } from '../../model/model.ts';
import type { Place } from '../../model/problem.ts';
import type { ReadingSettings } from '../../settings/settings.ts';

export type Syntax = 'markdown' | 'plain';

/** A file's text, decoded and cleaned. */
export interface SourceFile {
  /** As problems name it. */
  readonly path: string;
  /** From the folder's root: what names the article, and may hold its date. */
  readonly relativePath: string;
  readonly syntax: Syntax;
  readonly settings: ReadingSettings;
  readonly facts: FileFacts;
}

/** The part of a file that holds one article. */
export interface FileSection {
  readonly file: SourceFile;
  /** Line in the file of the first of `lines`, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** The place of a line of a section, given by its index, and of a column in it, from 1. */
export function locateLine(section: FileSection, index: number, column = 1): Place {
  return { path: section.file.path, line: section.firstLine + index, column };
}
