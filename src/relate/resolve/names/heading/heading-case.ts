import { SMALL_PARTICLES } from '../../../../knowledge/people/particles.ts';
import type { NameForm } from '../../../../model/model.ts';
import { guessName } from '../../../../outline/headline/guess-case.ts';
import { capitaliseLetters } from '../../../../outline/headline/letter-case.ts';
import { countIn } from '../../../../tools/collections/count.ts';

/** How names in ordinary letters have a word, given in small letters; `null` where none has it. */
export type WordSpelling = (word: string) => string | null;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['of', 'the', 'and', 'for', 'in', 'on', 'des'],
  ...SMALL_PARTICLES,
]);

/** Most names have one, and are looked at no further. */
const SMALL_LETTER = /[a-z]/;
/** Words of a name, with what parts them. */
const PARTS = /(\s+|[-/])/;
const BETWEEN = /[\s/-]+/;
const WORD = /^(\p{P}*)((?:.*\P{P})?)(\p{P}*)$/su;
/** `N.Z.`, `S.A.` */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const DIGIT = /\d/;

/**
 * A name in capitals in ordinary letters; others as they are.
 *
 * @param spellingOf what the archive's other names say of a word's letters
 * @example calmDown('BANK OF ENGLAND') // 'Bank of England'
 */
export function calmDown(name: string, spellingOf: WordSpelling = () => null): string {
  if (!isShouted(name)) return name;
  return name
    .split(PARTS)
    .map((word, at) => (at % 2 === 1 ? word : calmWord(word, at === 0, spellingOf)))
    .join('');
}

function calmWord(word: string, isFirst: boolean, spellingOf: WordSpelling): string {
  const small = word.toLowerCase();
  if (!isFirst && SMALL_WORDS.has(small)) return small;
  const [, before = '', text = '', after = ''] = WORD.exec(word) ?? [];
  if (text === '' || DIGIT.test(text) || INITIALS.test(text)) return word;
  const known = spellingOf(text.toLowerCase());
  const spelled = known ?? guessName({ text, key: text.toLowerCase() }, 'en');
  return (
    before +
    (isFirst && SMALL_LETTER.test(spelled[0] ?? '') ? capitaliseLetters(text, 'en') : spelled) +
    after
  );
}

export function isShouted(name: string): boolean {
  return !SMALL_LETTER.test(name) && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** What the names that an archive has in ordinary letters say of how their words are written: found when it is first asked for. */
export function gatherSpellings(forms: readonly NameForm[]): WordSpelling {
  let usual: ReadonlyMap<string, string> | null = null;
  return (word) => {
    usual ??= findUsual(forms);
    return usual.get(word) ?? null;
  };
}

function findUsual(forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { text } of forms) {
    if (isShouted(text)) continue;
    for (const word of text.split(BETWEEN)) countIn(counts, word);
  }
  const usual = new Map<string, string>();
  for (const [word, count] of counts) {
    const small = word.toLowerCase();
    const other = usual.get(small);
    const most = other === undefined ? 0 : counts.get(other)!;
    if (count > most || (count === most && word < other!)) usual.set(small, word);
  }
  return usual;
}
