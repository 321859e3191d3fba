/** Whether Dateline reads a language well: the names that it finds there are many, and may be believed elsewhere. */
export function isReadWell(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}
