/**
 * A list of words in the order of the alphabet, each as the number of letters that it shares with the one before, and the
 * others: `0abaft2ck1ck`. Packed, it is two thirds as large (front coding; Witten, Moffat and Bell, Managing Gigabytes, 1999).
 */

const MOST_SHARED = 9;
const LONGEST_LINE = 108;

/** @param words of small letters without accents, in the order of the alphabet */
export function writeShared(words: readonly string[]): string {
  const lines: string[] = [];
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
    const own = `${shared}${word.slice(shared)}`;
    const last = lines.at(-1);
    if (last === undefined || last.length + own.length > LONGEST_LINE) lines.push(own);
    else lines[lines.length - 1] = `${last}${own}`;
    before = word;
  }
  return `${lines.join('\n')}\n`;
}

export function readShared(text: string): readonly string[] {
  let before = '';
  return Array.from(text.matchAll(/(\d)([a-z]+)/g), ([, shared, own = '']) => {
    before = before.slice(0, Number(shared)) + own;
    return before;
  });
}
