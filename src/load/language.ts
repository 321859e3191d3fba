/** Languages that front matter names by a word. */
const tagsByName: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['portuguese', 'pt'],
  ['português', 'pt'],
  ['italian', 'it'],
  ['italiano', 'it'],
  ['dutch', 'nl'],
  ['nederlands', 'nl'],
  ['russian', 'ru'],
  ['русский', 'ru'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['hausa', 'ha'],
  ['swahili', 'sw'],
  ['turkish', 'tr'],
  ['polish', 'pl'],
  ['ukrainian', 'uk'],
]);

/**
 * A stated language as a BCP 47 tag; `null` where it is none.
 * @example readLanguage('en_GB.UTF-8') // 'en-GB'
 */
export function readLanguage(stated: string | null): string | null {
  if (stated === null) return null;
  const written = stated
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  const byName = tagsByName.get(written.toLowerCase());
  if (byName !== undefined) return byName;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(written)) return null;
  const [language = '', ...subtags] = written.split('-');
  return [language.toLowerCase(), ...subtags.map(writeSubtag)].join('-');
}

function writeSubtag(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  if (/^[a-z]{4}$/i.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
  return subtag.toLowerCase();
}
