const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Whether a headline is all capitals, as old wires sent them: it is set smaller, lest it shouts. */
export function isAllCapitals(text: string): boolean {
  return text.length > 8 && CAPITAL.test(text) && !SMALL.test(text);
}
