/** The words of a text in small letters, for comparing headlines that differ only in marks and spaces. */
export function foldWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
