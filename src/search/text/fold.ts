/** What no decomposition makes plain, and readers who look for a name write plainly. */
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
/**
 * Accents, Hebrew points, Arabic vowel signs, drawn-out lines, and what is in words without being seen: hyphens for
 * breaks, joiners, what chooses the shape of a sign. The vowels of Indian scripts and the breve of й are no such marks.
 */
const UNSEEN =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200d\u2060\ufeff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g;
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
  return (
    lower
      .normalize('NFKD')
      .replace(UNSEEN, '')
      // Of modifier letters, capitals come: `ᴭ` is `Æ`.
      .toLowerCase()
      .replace(SPECIAL, (letter) => PLAIN[letter]!)
      .replace(ARABIC_FIGURES, (figure) => String(figure.charCodeAt(0) & 0xf))
      .normalize('NFC')
  );
}
