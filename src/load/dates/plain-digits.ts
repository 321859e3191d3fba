const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFF0D]/g, '-'],
  [/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' '],
  [/\uFF0F/g, '/'],
  [/\uFF0E/g, '.'],
  [/[\uFF1A\uFE55]/g, ':'],
  [/\uFF0C/g, ','],
];

/**
 * First digit of each row of ten that people write dates with: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati,
 * Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer, full width.
 */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
  0x17e0, 0xff10,
];

/**
 * Text with digits, dashes, spaces and colons of other scripts as their ASCII counterparts, in as many
 * code units as before, so that offsets stay.
 * @example toPlainDigits('２０２０年') // '2020年'
 */
export function toPlainDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  let plain = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined || digit.length > 1 ? digit : String(code - zero);
  });
  for (const [pattern, replacement] of REPLACEMENTS) plain = plain.replace(pattern, replacement);
  return plain;
}
