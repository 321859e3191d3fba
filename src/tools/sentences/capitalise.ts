/** A text as it begins a line, where its word is small elsewhere: `Août 2023`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
