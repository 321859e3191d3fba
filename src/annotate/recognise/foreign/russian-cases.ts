/** The six cases of a name, from the nominative to the prepositional. */
type Cases = readonly [string, string, string, string, string, string];

/** Endings in the place of another, `я` of `Россия` among them; the first row that fits has the say. */
const ENDINGS: readonly (readonly [ending: RegExp, ...(readonly string[][])])[] = [
  [/ая$/u, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/u, ['ей', 'ей', 'юю', 'ей', 'ей']],
  [/ые$/u, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/ие$/u, ['их', 'им', 'ие', 'ими', 'их']],
  [/ый$/u, ['ого', 'ому', 'ый', 'ым', 'ом']],
  [/ний$/u, ['него', 'нему', 'ний', 'ним', 'нем']],
  [/кий$/u, ['кого', 'кому', 'кий', 'ким', 'ком']],
  [/ое$/u, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ия$/u, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/я$/u, ['и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[жчшщц])а$/u, ['и', 'е', 'у', 'ей', 'е'], ['ы', 'е', 'у', 'ей', 'е']],
  [/(?<=[гкх])а$/u, ['и', 'е', 'у', 'ой', 'е']],
  [/а$/u, ['ы', 'е', 'у', 'ой', 'е']],
  [/ы$/u, ['ов', 'ам', 'ы', 'ами', 'ах'], ['', 'ам', 'ы', 'ами', 'ах']],
  [/ь$/u, ['и', 'и', 'ь', 'ью', 'и'], ['я', 'ю', 'ь', 'ем', 'е']],
  [/й$/u, ['я', 'ю', 'й', 'ем', 'е']],
  [/(?<=[жшчщц])$/u, ['а', 'у', '', 'ем', 'е']],
  [/(?<=[бвгдзклмнпрстфх])$/u, ['а', 'у', '', 'ом', 'е']],
];

/** Names of fewer letters are words of the language in some case: `Чад`, `Перу`, `Того`. */
const SHORTEST = 5;

/** A name in its cases, word by word; the name alone where it is too short, or does not change. */
export function inflectRussian(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length === 1 && words[0]!.length < SHORTEST) return [words];
  const rows = words.reduce<readonly (readonly string[])[][]>(
    (before, word) => before.flatMap((row) => declineWord(word).map((cases) => [...row, cases])),
    [[]],
  );
  const forms = rows.flatMap((row) => [0, 1, 2, 3, 4, 5].map((at) => row.map((cases) => cases[at]!)));
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()];
}

function declineWord(word: string): readonly Cases[] {
  const row = /^\p{Lu}\p{Ll}+$/u.test(word) ? ENDINGS.find(([ending]) => ending.test(word)) : undefined;
  if (row === undefined) return [[word, word, word, word, word, word]];
  const [ending, ...ways] = row;
  return ways.map((way) => [word, ...way.map((one) => word.replace(ending, one))] as unknown as Cases);
}
