import { judgeSpelling } from '../../knowledge/languages/alphabets.ts';
import { readLanguageOf } from '../../knowledge/languages/read-languages.ts';
import {
  LATIN_LANGUAGES,
  type LatinLanguage,
  languagesOf,
  NAME_PARTICLES,
} from '../../knowledge/languages/small-words.ts';

const NOT_ASCII = /[\u0080-\uffff]/;
const CAPITAL = /\p{Lu}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 6;
/** Share of a text's words that are small words of its language, at least; tables and lists of names have fewer. */
const LEAST_SHARE = { en: 0.12, other: 0.22 };
/** Different words of two letters or more that must be seen: `La Paz`, `La Plata` and `La Rioja` have one. */
const FEWEST_DIFFERENT = { en: 2, other: 5 };
/** Of those, small words. */
const FEWEST_SMALL = 1;
/** So many times the small words that only English has must be there to call a text something else. */
const LEAD_OVER_ENGLISH = 1.4;
/** Small words beyond that. */
const MORE_THAN_ENGLISH = 2;

type Counts = ArrayLike<number>;

/** How many of a text's words speak for each language. */
interface Count {
  readonly words: number;
  /** By language, as all below. */
  readonly hits: Counts;
  readonly different: Counts;
  /** Different small words. */
  readonly smallWords: Counts;
  /** Words of each language that English lacks, and small words of English that the language lacks. */
  readonly beyondEnglish: Counts;
  readonly onlyEnglish: Counts;
}

const ENGLISH = LATIN_LANGUAGES.indexOf('en');
const GERMAN = LATIN_LANGUAGES.indexOf('de');
const NUMBERS = LATIN_LANGUAGES.map((_, number) => number);
const newCounts = (): Uint16Array => new Uint16Array(LATIN_LANGUAGES.length);

/** The language of a text in Latin letters by its small words; `null` where they are too few, or of several languages. */
export function detectLatin(text: string): LatinLanguage | null {
  const count = countWords(text.normalize('NFC'));
  const { words, hits, different, smallWords, beyondEnglish, onlyEnglish } = count;
  if (words < FEWEST_WORDS) return null;
  const best = findBestForeign(count);
  const isCommon =
    hits[best]! >= words * LEAST_SHARE.other &&
    different[best]! >= FEWEST_DIFFERENT.other &&
    smallWords[best]! >= FEWEST_SMALL;
  const leads = beyondEnglish[best]! >= onlyEnglish[best]! * LEAD_OVER_ENGLISH + MORE_THAN_ENGLISH;
  if (isCommon && leads) return LATIN_LANGUAGES[best]!;
  const isEnglish =
    hits[ENGLISH]! >= words * LEAST_SHARE.en &&
    different[ENGLISH]! >= FEWEST_DIFFERENT.en &&
    onlyEnglish[best]! > beyondEnglish[best]!;
  if (isEnglish) return 'en';
  if (isShort(count, best) || isTable(count, best)) return LATIN_LANGUAGES[best]!;
  return isShortGerman(text, count, best) ? 'de' : null;
}

/** What a table of results or a list with words in between has of its language at least. */
const TABLE = { share: 0.05, different: 4, beyondEnglish: 6, overEnglish: 4 } as const;

/** Whether the few small words of a table are all of one language: of those that names are well read in. */
function isTable(count: Count, best: number): boolean {
  const { words, hits, smallWords, beyondEnglish, onlyEnglish } = count;
  return (
    readLanguageOf(LATIN_LANGUAGES[best]!) !== null &&
    NUMBERS.every((other) => other === best || other === ENGLISH || hits[other]! < hits[best]!) &&
    hits[best]! >= words * TABLE.share &&
    smallWords[best]! >= TABLE.different &&
    beyondEnglish[best]! >= TABLE.beyondEnglish &&
    beyondEnglish[best]! >= TABLE.overEnglish * onlyEnglish[best]!
  );
}

/** Words before nouns, which have a capital as names do: elsewhere `der` and `des` are parts of names. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|e[nms])|[IiAa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ee]ine?[mnrs]?)(?= \p{Lu})/gu;
/** Of these and of other small words, so many different ones tell. */
const FEWEST_GERMAN = 2;

/** Whether a sentence has the articles of German before words with a capital, and no word that only English has. */
function isShortGerman(text: string, { words, onlyEnglish, beyondEnglish }: Count, best: number): boolean {
  if (words > MOST_SHORT_WORDS || onlyEnglish[GERMAN]! > 0) return false;
  if (beyondEnglish[best]! > beyondEnglish[GERMAN]!) return false;
  const different = new Set((text.match(BEFORE_NOUN) ?? []).map((word) => word.toLowerCase()));
  return different.size > 0 && different.size + beyondEnglish[GERMAN]! >= FEWEST_GERMAN;
}

/** A text of so many words at most is a sentence or two. */
const MOST_SHORT_WORDS = 60;
/** What such a text has of its language at least, and nothing of English or of as many of another. */
const SHORT = { share: 0.12, different: 2, smallWords: 1, beyondEnglish: 2 } as const;

/** Whether a sentence is in a language, though it has few small words: of those that names are well read in, which only they tell. */
function isShort(count: Count, best: number): boolean {
  const { words, hits, different, smallWords, beyondEnglish, onlyEnglish } = count;
  const leads = NUMBERS.every((other) => other === best || other === ENGLISH || hits[other]! < hits[best]!);
  return (
    words <= MOST_SHORT_WORDS &&
    readLanguageOf(LATIN_LANGUAGES[best]!) !== null &&
    leads &&
    hits[best]! >= words * SHORT.share &&
    different[best]! >= SHORT.different &&
    smallWords[best]! >= SHORT.smallWords &&
    beyondEnglish[best]! >= SHORT.beyondEnglish &&
    onlyEnglish[best]! === 0
  );
}

function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/** Languages that a word is a small word of; none where it may be part of a name. */
function smallWordOf(word: string, next: string | undefined): readonly number[] {
  const languages = languagesOf(word);
  if (languages === undefined) return [];
  return NAME_PARTICLES.has(word) && !isSmall(next?.charAt(0) ?? '') ? [] : languages;
}

/** Languages that a word may be of by its alphabet, where it has no capital and so is no name. */
function spelledAsIn(word: string, written: string): readonly number[] {
  const mayBelong = isSmall(written.charAt(0)) ? judgeSpelling(word) : null;
  return mayBelong === null ? [] : NUMBERS.filter((number) => mayBelong(LATIN_LANGUAGES[number]!));
}

function countWords(text: string): Count {
  const words = text.match(WORD) ?? [];
  const [hits, different, smallWords] = [newCounts(), newCounts(), newCounts()];
  const [beyondEnglish, shared] = [newCounts(), newCounts()];
  const seen = new Set<string>();
  /** In a text without capitals any word may be a name. */
  const tells = NOT_ASCII.test(text) && CAPITAL.test(text);
  words.forEach((written, at) => {
    const word = written.toLowerCase();
    const small = smallWordOf(word, words[at + 1]);
    const languages = small.length > 0 || !tells ? small : spelledAsIn(word, written);
    if (languages.length === 0) return;
    const isNew = word.length > 1 && !seen.has(word);
    seen.add(word);
    const isEnglish = languages[0] === ENGLISH;
    for (const language of languages) {
      hits[language]!++;
      if (isNew) different[language]!++;
      if (isNew && small.length > 0) smallWords[language]!++;
      if (isEnglish) shared[language]!++;
      else beyondEnglish[language]!++;
    }
  });
  const onlyEnglish = shared.map((count) => hits[ENGLISH]! - count);
  return { words: words.length, hits, different, smallWords, beyondEnglish, onlyEnglish };
}

/** The language with the most words, apart from English; of two with as many, the first of the table. */
function findBestForeign({ hits }: Count): number {
  return NUMBERS.reduce(
    (best, next) => (next !== ENGLISH && hits[next]! > hits[best]! ? next : best),
    ENGLISH === 0 ? 1 : 0,
  );
}
