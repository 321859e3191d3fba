import type { Field, Metadata } from './metadata.ts';

/** Fields in which programs for websites keep an article's address, whole or in part, and those it had before. */
const PATH_FIELDS =
  `url permalink path slug aliases alias link canonical canonicalurl guid id filename basename
  redirectfrom redirects oldurl oldpath originalpath wordpressurl postname`.split(/\s+/);

/** Enough to find one that holds a date. */
const MOST_PATHS = 20;

/** An address that front matter states, as it is written, with the field that it stands in. */
interface PathField {
  readonly written: string;
  readonly field: Field;
}

/** Addresses and parts of them that front matter states, `/2013/07/08/ferry/`, whether they can be linked or not. */
export function listStatedPaths(metadata: Metadata): readonly PathField[] {
  return PATH_FIELDS.flatMap((name) => {
    const field = metadata.get(name);
    return field ? field.values.slice(0, MOST_PATHS).map((written) => ({ written, field })) : [];
  });
}
