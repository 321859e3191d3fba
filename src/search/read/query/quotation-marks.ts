/** Marks that begin or end a phrase, as a class of characters has them. Apostrophes are none: words have them, too. */
export const QUOTATION_MARKS = '"“”„‟«»‹›＂「」『』〝〞〟';
