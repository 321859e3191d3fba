/** Languages whose words another one's stemmer knows. */
const LIKE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Whose stemmer knows the words of a language: `en` for `en-GB`. */
export function stemmerLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(LIKE, language) ? LIKE[language]! : language;
}
