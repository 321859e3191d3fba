/** What means something in HTML or in Markdown. */
const SIGNS = /[&<>"'\\`*_[\]!#~|]/g;

/**
 * What a Liquid template prints, which stands in HTML, or in Markdown before it becomes HTML: shown as it is. Articles
 * come from anybody, and Liquid alone would let their headlines be code. `| raw` prints HTML.
 */
export function escapeOutput(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join('') : String(value);
  return text.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
