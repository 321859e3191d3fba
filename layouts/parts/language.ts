import { rememberTexts } from '../../src/memoise.ts';
import { html, type Markup } from '../html.ts';

/** A script that a tag names, `ku-Arab`, says more than the language. */
const RIGHT_TO_LEFT_LANGUAGE =
  /^(?:(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?!-(?:latn|cyrl|deva))|[a-z]{2,3}-(?:arab|hebr|thaa))(?:-|$)/i;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** So many are remembered: metadata may name any. */
const MOST_LANGUAGES = 1000;
const isRightToLeft = rememberTexts((language) => RIGHT_TO_LEFT_LANGUAGE.test(language), MOST_LANGUAGES);

/**
 * `lang` and `dir` of a text, where they differ from those of its surroundings. A text with right-to-left letters
 * whose language does not say so (a quotation, a headline without metadata) finds its own direction.
 */
export function describeLanguage(text: string, language: string, around: string): Markup | null {
  const foreign = language !== around && LANGUAGE_TAG.test(language);
  const rightToLeft = isRightToLeft(language);
  const direction =
    rightToLeft !== isRightToLeft(around)
      ? rightToLeft
        ? 'rtl'
        : 'ltr'
      : !rightToLeft && RIGHT_TO_LEFT_LETTER.test(text)
        ? 'auto'
        : null;
  if (!foreign && direction === null) return null;
  return html`${foreign && html` lang="${language}"`}${direction !== null && html` dir="${direction}"`}`;
}
