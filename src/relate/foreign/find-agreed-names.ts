import type { Body, Mention, Span } from '../../model/model.ts';
import type { AgreedName } from './agreed-names.ts';

/** Names by their first word, the longest first. */
export type AgreedNameIndex = ReadonlyMap<string, readonly AgreedName[]>;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Share of a sentence's letters from which its capitals say nothing. */
const CAPITALS_SHARE = 0.6;
/** As far back as the word before a name is looked for. */
const LONGEST_WORD = 30;

/** For looking names up as a text is read from its beginning to its end. */
export function indexAgreedNames(names: readonly AgreedName[]): AgreedNameIndex {
  const index = new Map<string, AgreedName[]>();
  for (const name of names) {
    const first = FIRST_WORD.exec(name.text)?.[0];
    if (first === undefined) continue;
    const same = index.get(first);
    if (same === undefined) index.set(first, [name]);
    else same.push(name);
  }
  for (const same of index.values())
    same.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  return index;
}

/** `Le Monde change`: a newspaper's name that a sentence may begin with by chance. */
const ARTICLE_FIRST = /^(?:Le|La|Les|El|Los|Las|Il|Lo|Gli|Die|Der|Das|De|Het|O|A|Os|As|En|Et|Un|Una|Une)\s/;

/** Where known names stand in an article, each inside one sentence, in order. */
export function findAgreedNames({ text, sentences }: Body, names: AgreedNameIndex): readonly Mention[] {
  return sentences.flatMap((sentence) => findIn(text, sentence, names));
}

/** `Jean-Paul Sartre` is no `Paul Sartre`. */
function beginsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{M}\p{N}]-$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** The name goes on in the text: `Mohamed Ali` in `Mohamed Ali Jinnah`, `Jean Pierre` in `Jean Pierre-Louis`. */
function goesOn(text: string, end: number, { kind }: AgreedName): boolean {
  const rest = text.slice(end, end + 3);
  if (WORD_CHARACTER.test(rest.charAt(0))) return true;
  return kind === 'place' ? /^-\p{Lu}/u.test(rest) : /^[-\s]\p{Lu}/u.test(rest);
}

/** Whether no word of the sentence stands before. */
function opensSentence(text: string, start: number, sentence: Span): boolean {
  return !WORD_CHARACTER.test(text.slice(sentence.start, start));
}

function isInCapitals(text: string, sentence: Span): boolean {
  const letters = text.slice(sentence.start, sentence.end).match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return capitals.length > letters.length * CAPITALS_SHARE;
}

/** A name that the beginning of a sentence, a longer name or a line in capitals may bring forth by chance. */
function isByChance(text: string, start: number, sentence: Span, name: AgreedName): boolean {
  if (/\s/.test(name.text)) return ARTICLE_FIRST.test(name.text) && opensSentence(text, start, sentence);
  if (name.kind === 'organisation') return isInCapitals(text, sentence);
  const before = text.slice(Math.max(sentence.start, start - LONGEST_WORD), start);
  const [word = '', rest] = before.split(/\s/).slice(-2);
  const follows = rest === '' && /\p{Lu}/u.test(word);
  return follows || opensSentence(text, start, sentence);
}

function findIn(text: string, sentence: Span, names: AgreedNameIndex): readonly Mention[] {
  const found: Mention[] = [];
  WORD.lastIndex = sentence.start;
  for (let word = WORD.exec(text); word !== null && word.index < sentence.end; word = WORD.exec(text)) {
    const start = word.index;
    const name = names
      .get(word[0])
      ?.find(
        (one) =>
          text.startsWith(one.text, start) &&
          start + one.text.length <= sentence.end &&
          beginsWord(text, start) &&
          !goesOn(text, start + one.text.length, one) &&
          !isByChance(text, start, sentence, one),
      );
    if (name === undefined) continue;
    const end = start + name.text.length;
    found.push({ start, end, text: name.text, kind: name.kind, name: name.name });
    WORD.lastIndex = end;
  }
  return found;
}
