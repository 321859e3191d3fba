import type { ReadLanguage } from '../../../knowledge/languages/read-languages.ts';
import { ENGLISH_HINTS, type HINT } from '../words/hints.ts';
import { ENGLISH_ROLES, type ROLE } from '../words/roles.ts';
import { DUTCH_WORDING } from './dutch.ts';
import { FRENCH_WORDING } from './french.ts';
import { GERMAN_WORDING } from './german.ts';
import type { OwnWording } from './own-wording.ts';
import { PORTUGUESE_WORDING } from './portuguese.ts';
import { SPANISH_WORDING } from './spanish.ts';

/** What a language has around names, words with spaces between them; see `HINT` and `ROLE`. */
interface Wording {
  readonly hints: Readonly<Record<keyof typeof HINT, string>>;
  readonly roles: Readonly<Record<keyof typeof ROLE, string>>;
  /** Whether an article before a vowel is a word of its own: `l'Union`. */
  readonly elides: boolean;
  /** Small words behind a capital that may belong to the name: `Organisation mondiale de la santé`. */
  readonly tail: number;
}

const OWN: Readonly<Record<Exclude<ReadLanguage, 'en'>, OwnWording>> = {
  de: GERMAN_WORDING,
  es: SPANISH_WORDING,
  fr: FRENCH_WORDING,
  nl: DUTCH_WORDING,
  pt: PORTUGUESE_WORDING,
};

const QUOTES = '“ ” ’ ‘ « » „';
const OPENING = '¿ ¡ « „';

/** What is known of the words around names in a language. */
export function wordingOf(language: ReadLanguage): Wording {
  if (language === 'en') return { hints: ENGLISH_HINTS, roles: ENGLISH_ROLES, elides: false, tail: 0 };
  const {
    speech,
    placeBefore,
    sport,
    smallInTitles,
    opener,
    connector,
    elides = false,
    tail = 0,
  } = OWN[language];
  return {
    hints: {
      speech,
      placeBefore,
      sport,
      smallInTitles,
      dottedAcronym: '',
      plainAcronym: '',
      curlyQuote: QUOTES,
    },
    roles: {
      opener: `${ENGLISH_ROLES.opener} ${opener}`,
      connector: `${ENGLISH_ROLES.connector} ${connector}`,
      opening: `${ENGLISH_ROLES.opening} ${OPENING}`,
      possessive: ENGLISH_ROLES.possessive,
    },
    elides,
    tail,
  };
}
