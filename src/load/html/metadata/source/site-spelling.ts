/** The spellings of a site's name. */

import { isDomain, nameOfDomain } from '../../../../tools/addresses/site-domain.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';

const GENERIC =
  /(?:online|news|com|digital|website|homepage|official|home|aktuell|epaper|media|magazine|newspaper|org|net)$/;
const SHORTEST = 3;

/** A name's letters, without `the`. */
export function foldSite(name: string): string {
  return foldLetters(name.replace(/^the\s+|^@/i, ''));
}

/**
 * What spellings of a site's name share; those of two spellings of a name have one in common.
 *
 * @example listSpellings('The Küsten-Bote') // ['kustenbote', 'kuestenbote']
 * @example listSpellings('kuestenbote.example') // ['kuestenboteexample', 'kuestenbote']
 */
export function listSpellings(name: string): readonly string[] {
  const spellings = [name, name.replace(/[äöüß]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter)].map(
    foldSite,
  );
  if (isDomain(name)) spellings.push(foldSite(nameOfDomain(name)));
  for (const spelling of [...spellings]) {
    const bare = spelling.replace(GENERIC, '');
    if (bare.length >= SHORTEST) spellings.push(bare);
  }
  return [...new Set(spellings.filter((spelling) => spelling.length > 1))];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const SLOGAN_WORDS = wordSet(`
  home homepage breaking latest news local sport sports weather headlines official site website welcome startseite
  aktuelle nachrichten noticias accueil actualités actualité inicio portada notizie nieuws read your for world
`);

/** `Herald | Breaking news, sports and weather` → `Herald`; `BBC News - Home` → `BBC News`. */
export function cutSlogan(name: string): string {
  const [first = '', ...rest] = name.split(
    /(?<!\s)\s+[|–—·»:-]{1,2}\s+|(?:(?<!\s)\s+)?\|\s*|:\s+|,\s+(?=\p{Ll})/u,
  );
  const slogan = rest
    .join(' ')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isSlogan = slogan.length > 2 || slogan.some((word) => SLOGAN_WORDS.has(word));
  return isSlogan && first.trim().length >= SHORTEST ? first.trim() : name;
}
