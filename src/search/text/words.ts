import { fold } from './fold.ts';
import { isFirstHalf } from './surrogates.ts';

/** A longer word is known by its beginning. */
const LONGEST = 64;

/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ーｰﾞﾟ';
/** What may stand in a word behind its first letter: marks, hyphens for breaks, joiners. */
const WITHIN = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060';

const SPACED_WORD = new RegExp(`[\\p{L}\\p{N}][${WITHIN}]*`, 'gu');
const ANY_WORD = new RegExp(
  `([${UNSPACED}][${UNSPACED}\\p{M}]*)|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])(?:(?![${UNSPACED}])[${WITHIN}])*`,
  'gu',
);
/** A letter with its marks; at half its width, those of Japanese letters stand behind it. */
const SIGN = /\P{M}[\p{M}ﾞﾟ]*/gu;

const NOT_ASCII = /[\u0080-\uffff]/;
/** Of ASCII, what stands in words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
/** The blocks of these scripts, so that texts in others are read at once. */
const MAY_BE_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u9fff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/;

/** A word where it stands: `text.slice(start, end)`. */
interface FoundWord {
  /** As it is looked for. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /**
   * Of a script without spaces: each letter stands with the one behind it, `end` is the end of the first. The last of a
   * run stands alone.
   */
  readonly isPair: boolean;
}

/**
 * Calls `visit` with each word of a text, in order: letters and digits side by side, folded. All else parts words: of
 * `O'Neill's` there are three. Scripts without spaces are read in pairs of letters, so that whatever is looked for is
 * found without knowing their words.
 */
export function visitWords(
  text: string,
  visit: (word: string, start: number, end: number, isPair: boolean) => void,
): void {
  if (!NOT_ASCII.test(text)) {
    visitPlain(text, (start, end) => visit(shorten(text.slice(start, end).toLowerCase()), start, end, false));
    return;
  }
  const pattern = MAY_BE_UNSPACED.test(text) ? ANY_WORD : SPACED_WORD;
  for (const { 0: written, 1: unspaced, index } of text.matchAll(pattern)) {
    if (unspaced === undefined) visitWord(written, index, visit);
    else visitPairs(written, index, visit);
  }
}

const ENCODER = new TextEncoder();

/**
 * Calls `visit` with the words that {@link visitWords} finds, each as some bytes of UTF-8, and with where it stands: of most
 * texts no string is made for each word.
 */
export function visitWordBytes(
  text: string,
  visit: (bytes: Uint8Array, from: number, to: number, start: number, isPair: boolean) => void,
): void {
  if (NOT_ASCII.test(text)) {
    visitWords(text, (word, start, _end, isPair) => {
      const bytes = ENCODER.encode(word);
      visit(bytes, 0, bytes.length, start, isPair);
    });
    return;
  }
  const bytes = ENCODER.encode(text.toLowerCase());
  visitPlain(text, (start, end) => visit(bytes, start, Math.min(end, start + LONGEST), start, false));
}

function visitPlain(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (PLAIN[text.charCodeAt(at)] === 0) continue;
    const start = at;
    do at++;
    while (at < text.length && PLAIN[text.charCodeAt(at)] === 1);
    visit(start, at);
  }
}

export function listFoundWords(text: string): readonly FoundWord[] {
  const words: FoundWord[] = [];
  visitWords(text, (word, start, end, isPair) => words.push({ word, start, end, isPair }));
  return words;
}

type Visit = Parameters<typeof visitWords>[1];

function visitWord(written: string, start: number, visit: Visit): void {
  const word = shorten(foldWord(written));
  if (word !== '') visit(word, start, start + written.length, false);
}

function visitPairs(run: string, start: number, visit: Visit): void {
  const signs = run.match(SIGN) ?? [];
  let at = start;
  for (const [place, sign] of signs.entries()) {
    const pair = foldWord(sign + (signs[place + 1] ?? ''));
    if (pair !== '') visit(pair, at, at + sign.length, true);
    at += sign.length;
  }
}

/** One sign may stand for words: `ﷺ`. */
const foldWord = (written: string): string => fold(written).replace(/\s+/g, '');

/** No letter is cut in two. */
function shorten(word: string): string {
  if (word.length <= LONGEST) return word;
  return word.slice(0, isFirstHalf(word.charCodeAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
}
