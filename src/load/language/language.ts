import { findLanguageByName } from '../../knowledge/languages/language-names.ts';

/**
 * A stated language as a BCP 47 tag; `null` where it is none.
 * @example readLanguage('en_GB.UTF-8') // 'en-GB'
 */
export function readLanguage(stated: string | null): string | null {
  if (stated === null) return null;
  const written = stated
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');
  const byName = findLanguageByName(stated);
  if (byName !== null) return byName;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(written)) return null;
  const [language = '', ...subtags] = written.split('-');
  return [language.toLowerCase(), ...subtags.map(writeSubtag)].join('-');
}

function writeSubtag(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  if (/^[a-z]{4}$/i.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
  return subtag.toLowerCase();
}
