/**
 * UTF-16 code units of an article that are searched for names and dates. Few books have as many; to search
 * so many that are all names takes two seconds.
 */
export const LONGEST_TEXT = 1_000_000;
