import anyAscii from 'any-ascii';
import type { Slug } from '../../model/model.ts';
import { cutSlug, hyphenate, LONGEST_SLUG } from './ascii-slug.ts';
import { digestOf } from './digest.ts';

const ASCII = /^[ -~]*$/;

/** Names that Windows keeps for devices, and names that the site itself uses. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|a-z|undated)$/;

/**
 * Name in a URL: lower-case ASCII letters, digits and single hyphens, 1 to 80 characters, never a reserved
 * file name. Text without any letter or digit gets a name from its digest.
 *
 * @example slugify('Brice Oligui Nguema') // 'brice-oligui-nguema'
 * @example slugify('Assimi Goïta’s junta') // 'assimi-goitas-junta'
 */
export function slugify(text: string): Slug {
  const slug = hyphenate(ASCII.test(text) ? text : anyAscii(text.normalize('NFC')));
  if (slug === '') return `n-${digestOf(text, 8)}` as Slug;
  return (RESERVED.test(slug) ? `${slug}-1` : slug) as Slug;
}

/**
 * The slug with a suffix from what alone tells its bearer from others of the same slug, like a path.
 *
 * @param digits length of the suffix
 */
export function suffixSlug(slug: Slug, distinction: string, digits = 8): Slug {
  return `${cutSlug(slug, LONGEST_SLUG - digits - 1).replace(/-$/, '')}-${digestOf(distinction, digits)}` as Slug;
}
