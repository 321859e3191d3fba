/** A text as it begins a line, in languages that write its word small elsewhere: `Août 2023`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
