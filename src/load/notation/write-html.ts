const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it stands in HTML that is read again by the loader. */
export function writeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES.get(sign) ?? sign);
}
