import type { FieldTree } from './field-tree.ts';

/** One field of an article's front matter. */
export interface Field {
  /** Where its value stands in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** Its values as text: one for a plain value, more for a list; of a mapping, its name. */
  readonly values: readonly string[];
  readonly isList: boolean;
  /** All that it holds, where there is a mapping in it. */
  readonly tree?: FieldTree;
  /** It stands in a header without fences. */
  readonly isHeader?: boolean;
}

/** Fields by normalised name. A map, as names come from articles: `__proto__` is a name like any other. */
export type Metadata = ReadonlyMap<string, Field>;

/** A fault in front matter, with what could be read despite it. */
export interface MetadataFault {
  readonly line: number;
  readonly column: number;
  readonly rule:
    | 'front-matter/broken'
    | 'front-matter/duplicate-key'
    | 'front-matter/many'
    | 'front-matter/unclosed'
    | 'front-matter/code';
  readonly message: string;
  readonly hint: string;
}

export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly faults: readonly MetadataFault[];
}

/**
 * A field's name as it is looked up: `Publication Date`, `publication_date` and `publicationDate` are one, and so are
 * `título` and `Titulo`.
 */
export function normaliseFieldName(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  const plain = /^[\x00-\x7F]*$/.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return plain.toLowerCase().replace(/[\s_-]/g, '');
}
