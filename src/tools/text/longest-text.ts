/**
 * UTF-16 code units of an article that are searched for names and dates. A book has half as many; a file of
 * 20 MB that is all words would fill the memory with what is known of each.
 */
export const LONGEST_TEXT = 2_000_000;
