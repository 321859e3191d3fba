/** Of titles that differ in how much they say, so many words must be the same: `Treasury Secretary`. */
const FEWEST_WORDS = 2;
/** Titles of which a country has one bearer at a time. */
const RULER = /(?:^|[^\p{L}-])(president|prime minister|premier|chancellor|king|queen|emperor|sultan|pope)$/u;

/**
 * Whether two titles in small letters are one ruler's, or one office's: `U.S. treasury secretary` and
 * `treasury secretary`.
 */
export function isOneTitle(a: string, b: string): boolean {
  const ruler = RULER.exec(a)?.[1];
  if (ruler !== undefined && ruler === RULER.exec(b)?.[1]) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= FEWEST_WORDS && ` ${long}`.endsWith(` ${short}`);
}
