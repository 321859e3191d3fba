/**
 * Paths and quoted text come from strangers: what would steer a terminal, turn the reading direction or be seen by
 * nobody is shown as `\u001b` instead. What joins or parts letters stays, and so does JSON.
 */
export function showControls(text: string): string {
  return text.replace(
    /(?![\u200C\u200D])(?:[\p{Cc}\p{Cf}\u115F\u1160\u17B4\u17B5\u2028\u2029\u3164\uFFA0]|\u034F)/gu,
    (character) => {
      const code = character.codePointAt(0)!.toString(16).padStart(4, '0');
      return code.length === 4 ? `\\u${code}` : `\\u{${code}}`;
    },
  );
}

/** The same for a text of several lines. */
export function showControlsOfLines(text: string): string {
  return text.split('\n').map(showControls).join('\n');
}
