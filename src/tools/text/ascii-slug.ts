/** Longest slug, in characters. */
export const LONGEST_SLUG = 80;

/**
 * Lower-case letters, digits and single hyphens of a text in ASCII: a slug, but that it may be empty, or a name that is
 * reserved.
 */
export function hyphenate(ascii: string): string {
  const whole = ascii
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutSlug(whole, LONGEST_SLUG).replace(/-$/, '');
}

/** Cut at a hyphen, where one stands in its second half. */
export function cutSlug(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const head = slug.slice(0, longest + 1);
  const hyphen = head.lastIndexOf('-');
  return hyphen > longest / 2 ? head.slice(0, hyphen) : head.slice(0, longest);
}
