import { foldCase } from '../../../tools/text/tokens.ts';

/**
 * What spellings of one line share: its letters and digits.
 *
 * @example foldLetters('Ferry sails – at last!') // 'ferrysailsatlast'
 */
export function foldLetters(text: string): string {
  return foldCase(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}
