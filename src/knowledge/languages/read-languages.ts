/** Languages, without region, in which the tagger finds names. */
export const READ_LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pt'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The language of a BCP 47 tag, where the tagger reads it; `null` for others. */
export function readLanguageOf(tag: string): ReadLanguage | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return READ_LANGUAGES.find((language) => language === primary) ?? null;
}
