import iconv from 'iconv-lite';
import { countIn } from '../../tools/collections/count.ts';
import type { Alphabet } from './alphabets.ts';

const highTables = new Map<string, readonly string[]>();

/**
 * Rates how well a text reads in a one-byte encoding: returns a function from an alphabet to a rating, at
 * most 1: the mean over all characters beyond ASCII.
 */
export function rateEncoding(sample: Buffer, encoding: string): (alphabet: Alphabet) => number {
  const table = listHighCharacters(encoding);
  const counts = new Map<string, number>();
  let total = 0;
  let faults = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    const character = table[byte - 0x80] ?? '';
    total += 1;
    countIn(counts, character);
    faults += rateNeighbours(
      character,
      readCharacter(sample, index - 1, table),
      readCharacter(sample, index + 1, table),
    );
  }
  return (alphabet) => (total === 0 ? 0 : (sumLetters(counts, alphabet) - faults) / total);
}

/** Characters of the bytes from 0x80 on. */
function listHighCharacters(encoding: string): readonly string[] {
  const known = highTables.get(encoding);
  if (known) return known;
  const table = Array.from({ length: 128 }, (_, index) =>
    iconv.decode(Buffer.from([0x80 + index]), encoding),
  );
  highTables.set(encoding, table);
  return table;
}

const PUNCTUATION = new Set('“”‘’–—…«»„‚•€£§°©®·½¼¾¿¡ºª²³\u00A0×™№‐‑');
const isLetter = (character: string) => /^[\p{L}\p{M}]$/u.test(character);

function readCharacter(sample: Buffer, index: number, table: readonly string[]): string {
  const byte = sample[index];
  if (byte === undefined) return ' ';
  return byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? '');
}

function sumLetters(counts: ReadonlyMap<string, number>, alphabet: Alphabet): number {
  let sum = 0;
  for (const [character, count] of counts) sum += count * rateCharacter(character, alphabet);
  return sum;
}

function rateCharacter(character: string, { common, rare }: Alphabet): number {
  if (PUNCTUATION.has(character)) return 0.9;
  const lower = character.toLowerCase();
  if (lower !== '' && common.includes(lower)) return 1;
  if (lower !== '' && rare.includes(lower)) return 0.5;
  if (/^[\p{Cc}\uFFFD]$/u.test(character) || character === '') return -3;
  return isLetter(character) ? -0.6 : -1;
}

/** What stands wrongly: a symbol inside a word, a letter by a digit, a capital behind a small letter, two scripts in a word. */
function rateNeighbours(character: string, before: string, after: string): number {
  const letterBefore = isLetter(before);
  const letterAfter = isLetter(after);
  if (!isLetter(character)) return letterBefore && letterAfter ? rateSymbolInWord(character) : 0;
  const isCapital = character !== character.toLowerCase();
  const isLatin = /^[\p{Script=Latin}\p{M}]$/u.test(character);
  const byDigit = /\d/.test(before + after) ? 1 : 0;
  const afterLetter = isCapital && letterBefore ? (before === before.toLowerCase() ? 1 : 0.3) : 0;
  const inCapitals = isCapital && !letterBefore && letterAfter && after !== after.toLowerCase() ? 0.1 : 0;
  const mixed = !isLatin && /[A-Za-z]/.test(before + after) ? 1 : 0;
  return byDigit + afterLetter + inCapitals + mixed;
}

/** `l’eau` is right, `1990–2000` nearly so, `Niger£s` is not. */
function rateSymbolInWord(character: string): number {
  if (/[’‐‑·\u00AD]/.test(character)) return 0;
  return /[–—]/.test(character) ? 0.4 : 1;
}
