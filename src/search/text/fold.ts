/** What NFKD leaves as letters of their own, and readers who look for a name write plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ک: 'ك',
};

const SPECIAL = /[ßæœøłđðþıىیةٱک]/g;
/** Marks on letters, drawn-out lines, and what is in words without being seen: hyphens for breaks, joiners. */
const UNSEEN = /[\p{M}\u00ad\u0640\u200b-\u200d\u2060\ufeff]/gu;
const ARABIC_FIGURES = /[٠-٩۰-۹]/g;
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * A text as it is looked for: without case, accents, vowel signs, hamza and drawn-out lines; all figures as `0` to `9`.
 *
 * @example fold('Élysée') === 'elysee'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(SPECIAL, (letter) => PLAIN[letter]!)
    .replace(ARABIC_FIGURES, (figure) => String(figure.charCodeAt(0) & 0xf))
    .toLowerCase();
}
