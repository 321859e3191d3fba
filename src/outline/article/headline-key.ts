/** Words of a headline without case and punctuation, to find the article that a related-story line names. */
export function headlineKey(headline: string): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
