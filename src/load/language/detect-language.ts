import { detectByScript } from '../../knowledge/languages/scripts.ts';
import { detectLatin } from './latin.ts';
import { isPlainEnglish } from './plain-english.ts';

/** In UTF-16 code units, what is read at each of two places: together some 200 words. */
const PIECE = 650;
/** In less there is a headline at best. */
const SHORTEST = 12;

/**
 * The language that a text is in for the most part, as a BCP 47 tag: by its script, or by its small words. `null`
 * where it is short, or a table or a list of names, or of no language that is known.
 */
export function detectLanguage(text: string): string | null {
  if (text.length < SHORTEST) return null;
  const sample = sampleText(text);
  if (isPlainEnglish(sample)) return 'en';
  return detectByScript(sample) ?? detectLatin(sample);
}

/** The text's beginning, and a piece from its middle: the beginning may be a note in another language. */
function sampleText(text: string): string {
  if (text.length <= 2 * PIECE) return text;
  const middle = Math.max(PIECE, Math.floor((text.length - PIECE) / 2));
  return `${text.slice(0, PIECE)} ${text.slice(middle, middle + PIECE)}`;
}
