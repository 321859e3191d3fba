import { rememberTexts } from '../../tools/collections/memoise.ts';
import { RIGHT_TO_LEFT } from './language-names.ts';

/** A script that a tag names, `ku-Arab`, says more than the language. */
const RIGHT_TO_LEFT_LANGUAGE = new RegExp(
  `^(?:(?:${RIGHT_TO_LEFT.join('|')})(?!-(?:latn|cyrl|deva))|[a-z]{2,3}-(?:adlm|arab|hebr|nkoo|syrc|thaa))(?:-|$)`,
  'i',
);
/** Those beyond U+FFFF are written as two halves: a pattern of whole characters takes several times as long. */
const RIGHT_TO_LEFT_LETTER =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;
const LETTER = /\p{L}/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** So many are remembered: metadata may name any. */
const MOST_LANGUAGES = 1000;
export const isRightToLeft: (language: string) => boolean = rememberTexts(
  (language) => RIGHT_TO_LEFT_LANGUAGE.test(language),
  MOST_LANGUAGES,
);

export const hasRightToLeftLetters = (text: string): boolean => RIGHT_TO_LEFT_LETTER.test(text);

export const hasLettersFromLeft = (text: string): boolean =>
  !hasRightToLeftLetters(text) && LETTER.test(text);

/** Language and direction of a text, as far as they differ from those of what is around it. */
interface TextMarks {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | 'auto' | null;
}

/**
 * How a text differs from what is around it. One whose letters run against its language (a quotation, a headline
 * without metadata, an archive’s Latin name) finds its own direction.
 */
export function markText(text: string, language: string, around: string): TextMarks {
  const rightToLeft = isRightToLeft(language);
  const lang = language !== around && LANGUAGE_TAG.test(language) ? language : null;
  if (rightToLeft !== isRightToLeft(around)) return { lang, dir: rightToLeft ? 'rtl' : 'ltr' };
  const runsOtherWay = rightToLeft ? hasLettersFromLeft(text) : hasRightToLeftLetters(text);
  return { lang, dir: runsOtherWay ? 'auto' : null };
}
