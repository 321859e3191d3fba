/** Words that no other language writes so, and that stand in every few lines of English. */
const ENGLISH_WORD = / (?:the|of|and|said|with|that|were|have|from|they|which|would|this|been) /g;
/** Characters for each such word: running English has half as many, so that half of the text may be in another language. */
const UNITS_PER_WORD = 90;
/** A shorter piece may owe its words to a name. */
const FEWEST_UNITS = 120;

/**
 * Whether a piece of text is, most of it, beyond doubt in English: a quick look that spares most articles the slow one. `false`
 * says nothing.
 */
export function isPlainEnglish(piece: string): boolean {
  if (piece.length < FEWEST_UNITS) return false;
  const words = piece.match(ENGLISH_WORD)?.length ?? 0;
  return words * UNITS_PER_WORD >= piece.length;
}
