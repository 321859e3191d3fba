import { foldLetters } from '../../tools/text/tokens.ts';
import { NO_AUTHOR, NO_AUTHORS } from './signature-words.ts';

const LONGEST_NAME = 60;

/** Whether letters may be a name: no address, no sentence, none of the words that forms and programs put there. */
export function isNamelike(name: string): boolean {
  const folded = foldLetters(name);
  return (
    folded.length > 1 &&
    name.length <= LONGEST_NAME &&
    !/[?!=<>{}\\]|:\S|\.(?:com|org|net)\b|^\d/u.test(name) &&
    !(/\d/.test(name) && /\s/.test(name)) &&
    !NO_AUTHORS.has(folded) &&
    !NO_AUTHOR.test(name)
  );
}
