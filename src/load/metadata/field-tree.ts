/** A value of front matter, of whatever language, without its types: a text, a list, a mapping. */
export type FieldTree = string | readonly FieldTree[] | ReadonlyMap<string, FieldTree>;
