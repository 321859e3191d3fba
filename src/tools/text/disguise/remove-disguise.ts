/**
 * Characters by which a text looks like another: they show nothing, or turn the direction in which others are read.
 *
 * Which these are is Unicode's: Default_Ignorable_Code_Point, Bidi_Control and Noncharacter_Code_Point (UAX #44), the
 * controls, what interlinear notes are parted by (Unicode 23.8), and blanks that count as letters. Where one is meant is
 * Unicode's as well: joiners as in UAX #31 (2.3) and Indic scripts, selectors as in StandardizedVariants and UTS #37,
 * joined emoji and flags as in UTS #51 (ED-16, ED-14a), marks of direction as in UAX #9.
 */

/** What a character is taken out for: it shows nothing, or changes the order in which others are shown. */
export type Disguise = 'invisible' | 'direction';

/** What was taken out of a text of one kind: how many, where the first stood, and which it was. */
export interface Removed {
  readonly kind: Disguise;
  readonly count: number;
  /** In UTF-16 code units. */
  readonly at: number;
  readonly point: number;
}

/** What some of these may be in: most texts have none. */
const MAY_HOLD = new RegExp(
  `[${[
    '\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F',
    '\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFC\\uFFFE\\uFFFF',
    // Halves of those beyond U+FFFF.
    '\\uD82F\\uD834\\uDB40-\\uDB43\\uDFFE\\uDFFF',
  ].join('')}]`,
);
/** Flags of England, Scotland and the like, as they stand; and each run of what may be taken out. */
const FLAG_OR_RUN =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|[\p{DI}\p{Bidi_C}\p{NChar}\x00-\x08\x0B-\x1F\x7F-\x9F\u2800\uFFF9-\uFFFC\u{1D159}]+/gu;
/** In UTF-16 code units: no run that means something is longer. */
const LONGEST_MEANT = 4;

/** Bidi_Control. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
);
/** They show a blank, and part what is on both sides of them. */
const BLANKS: ReadonlySet<string> = new Set('\u115F\u1160\u2800\u3164\uFFA0\u{1D159}');

const BLACK_FLAG = '\u{1F3F4}';
const EMOJI_BEFORE_JOINER = /\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const EMOJI = /\p{Emoji}/u;
const KEY = /[0-9#*]/;
const KEYCAP = '\u20E3';
const IDEOGRAPH = /\p{Unified_Ideograph}/u;
const VARIED = /[\p{Unified_Ideograph}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}]/u;
const MONGOLIAN = /\p{Script=Mongolian}/u;
const HEBREW_POINT = /[\u0591-\u05C7]/;
const BRAILLE = /[\u2801-\u28FF]/;
const JAMO = /[\u1100-\u115E\u1161-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]/;
/** Letters that join, or are joined by a sign between them. */
const JOINING =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Mongolian}\p{scx=Nko}\p{scx=Mandaic}\p{scx=Manichaean}\p{scx=Psalter_Pahlavi}\p{scx=Sogdian}\p{scx=Hanifi_Rohingya}\p{scx=Adlam}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Newa}\p{scx=Balinese}\p{scx=Javanese}]/u;
/** Scripts that write no blanks between words: there they may be parted unseen. */
const UNPARTED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}\p{Script=Javanese}\p{Script=Balinese}]/u;
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** In UTF-16 code units on both sides: marks of direction stand at signs and figures beside words. */
const NEAR = 24;

/** What stands around a character that may be taken out. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** Some of the text on both sides. */
  readonly near: () => string;
}

/** What is taken out while a text is read. */
class Tally {
  readonly #removed = new Map<Disguise, { kind: Disguise; count: number; at: number; point: number }>();

  add(sign: string, at: number): void {
    const kind = DIRECTIONS.has(sign) ? 'direction' : 'invisible';
    const found = this.#removed.get(kind);
    if (found) found.count += 1;
    else this.#removed.set(kind, { kind, count: 1, at, point: sign.codePointAt(0)! });
  }

  finish(): readonly Removed[] {
    return [...this.#removed.values()];
  }
}

/** Text without what shows nothing or turns the direction of reading, but for where that is meant. */
export function removeDisguise(text: string): {
  readonly text: string;
  readonly removed: readonly Removed[];
} {
  if (!MAY_HOLD.test(text)) return { text, removed: [] };
  const tally = new Tally();
  const shown = text.replace(FLAG_OR_RUN, (run, at: number) =>
    run.startsWith(BLACK_FLAG) ? run : keepMeant(text, run, at, tally),
  );
  return { text: shown, removed: tally.finish() };
}

/** Whether a character may be taken out of a text. */
export function isDisguise(sign: string): boolean {
  return !/^[\t\n\r]?$/.test(sign) && sign.replace(FLAG_OR_RUN, '') === '';
}

/** What stays of a run of such characters. */
function keepMeant(text: string, run: string, start: number, tally: Tally): string {
  const end = start + run.length;
  const near = () => text.slice(Math.max(0, start - NEAR), end + NEAR);
  const mayBeMeant = run.length <= LONGEST_MEANT;
  let kept = '';
  let blank = '';
  let at = start;
  for (const sign of run) {
    if (mayBeMeant && isMeant(sign, lookAround(text, kept, start, at + sign.length, near))) kept += sign;
    else {
      tally.add(sign, at);
      if (BLANKS.has(sign)) blank = ' ';
    }
    at += sign.length;
  }
  return kept + blank;
}

/** @param kept what stays of the run up to a character that ends at `end` */
function lookAround(text: string, kept: string, start: number, end: number, near: Around['near']): Around {
  const before = kept === '' ? signBefore(text, start) : signBefore(kept, kept.length);
  return { before, after: signAt(text, end), near };
}

/** Whether a character does what it is there for. */
function isMeant(sign: string, { before, after, near }: Around): boolean {
  switch (sign) {
    case '\u200D':
      return (EMOJI_BEFORE_JOINER.test(before) && PICTOGRAPH.test(after)) || JOINING.test(before);
    case '\u200C':
      return (JOINING.test(before) || before === '\u200D') && JOINING.test(after);
    case '\u200B':
      return UNPARTED.test(before) || UNPARTED.test(after);
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return RIGHT_TO_LEFT.test(near());
    case '\xAD':
      // A word goes on in the next line, where it becomes whole.
      return after === '\n';
    case '\u034F':
      return HEBREW_POINT.test(before) && HEBREW_POINT.test(after);
    case '\u2800':
      return BRAILLE.test(before) || BRAILLE.test(after);
    case '\u115F':
    case '\u1160':
      return JAMO.test(before) || JAMO.test(after);
    default:
      return isVariation(sign, before, after);
  }
}

/** A selector stands behind what it varies. */
function isVariation(sign: string, before: string, after: string): boolean {
  if (sign === '\uFE0E' || sign === '\uFE0F')
    return EMOJI.test(before) && (!KEY.test(before) || after === KEYCAP);
  if (sign >= '\uFE00' && sign <= '\uFE0D') return VARIED.test(before);
  if (sign >= '\u180B' && sign <= '\u180F') return MONGOLIAN.test(before);
  const point = sign.codePointAt(0)!;
  return point >= 0xe0100 && point <= 0xe01ef && IDEOGRAPH.test(before);
}

function signAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function signBefore(text: string, at: number): string {
  const isPair = at > 1 && /[\uDC00-\uDFFF]/.test(text[at - 1]!) && /[\uD800-\uDBFF]/.test(text[at - 2]!);
  return text.slice(at - (isPair ? 2 : 1), at);
}
