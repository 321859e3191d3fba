import { isStated, listBylineFields } from '../article-fields.ts';
import type { Metadata } from '../metadata.ts';
import { listAuthors } from './author-names.ts';

/** Names of those who wrote an article: the first field's, or of one that has those and others, as `authors` beside `author`. */
export function readByline(metadata: Metadata): readonly string[] {
  const bylines = listBylineFields(metadata).map(({ values }) => listAuthors(values.filter(isStated)));
  const [first = [], ...others] = bylines.filter((names) => names.length > 0);
  return (
    others.find((names) => names.length > first.length && first.every((name) => names.includes(name))) ??
    first
  );
}
