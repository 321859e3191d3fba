/**
 * Paths and quoted text come from strangers: what would steer a terminal, or turn the reading direction, is shown as
 * `\u001b` instead. JSON stays what it says.
 */
export function showControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for a text of several lines. */
export function showControlsOfLines(text: string): string {
  return text.split('\n').map(showControls).join('\n');
}
