/** Numbers by word, of bits by name and of the words that each name is for, with spaces between them. */
export function bitsByWord<Name extends string>(
  bits: Readonly<Record<Name, number>>,
  words: Readonly<Record<Name, string>>,
): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>();
  for (const [name, list] of Object.entries(words) as [Name, string][])
    for (const word of list.split(' '))
      if (word !== '') byWord.set(word, (byWord.get(word) ?? 0) | bits[name]);
  return byWord;
}
