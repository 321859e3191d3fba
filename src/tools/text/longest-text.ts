/**
 * UTF-16 code units of an article that are searched for names and dates. No article has as many, and not
 * all books; to search so many that are all names takes a second.
 */
export const LONGEST_TEXT = 500_000;
