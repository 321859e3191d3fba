import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { writeInReadingCase } from '../../reading-case.ts';
import { isStated, listBylineFields } from '../article-fields.ts';
import { readProgramValue } from '../header/program-values.ts';
import type { Metadata } from '../metadata.ts';
import { listAuthors } from './author-names.ts';

/**
 * Names of those who wrote an article: the first field's, or of one that has those and others, as `authors` beside
 * `author`.
 *
 * @param shown as the text names them: where a field has only what an address or an account is called by, that counts
 */
export function readByline(metadata: Metadata, shown: readonly string[]): readonly string[] {
  const bylines = listBylineFields(metadata).map(({ values }) =>
    listAuthors(values.filter(isStated).flatMap(readProgramValue)),
  );
  const [first = [], ...others] = bylines.filter((names) => names.length > 0);
  const stated =
    others.find((names) => names.length > first.length && first.every((name) => names.includes(name))) ??
    first;
  if (shown.length > 0 && stated.every((name) => HANDLE.test(name))) return shown;
  return stated.some(isSlugOfPerson) ? stated.map(writeSlug) : stated;
}

/** `ann-roe`, `aroe`, `ann_roe2` */
const HANDLE = /^@?[a-z][a-z\d]{1,20}(?:[-_.][a-z\d]{1,20}){0,4}$/;
const SLUG = /^\p{Ll}{2,20}(?:[-_]\p{Ll}{1,20}){1,3}$/u;

/** `harbour-desk` may be anybody. */
function isSlugOfPerson(name: string): boolean {
  return SLUG.test(name) && loadGivenNames().has(name.split(/[-_]/, 1)[0] ?? '');
}

/** `ann-roe` is Ann Roe. */
function writeSlug(name: string): string {
  return SLUG.test(name) ? writeInReadingCase(name.replace(/[-_]/g, ' ').toUpperCase()) : name;
}
