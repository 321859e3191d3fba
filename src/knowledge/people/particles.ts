import { type MarkedWords, pickWords } from '../marked-words.ts';

/**
 * - `article`: the Arabic one; `joined`: a form of it that stands before a hyphen only, `as-Sadr`.
 * - `kin`: what follows is a father's name, or a son's.
 * - `capital`: papers mostly write it with one, `Mohamed Ould Ghazouani`.
 * - `link`: may stand between two names, too.
 * - `verb`: also one in English; `surname`: also one in India.
 * - `saint`: with a capital always, and no small word.
 */
type Mark = 'article' | 'joined' | 'kin' | 'capital' | 'link' | 'verb' | 'surname' | 'saint';

/** Small words inside people's names. */
export const PARTICLES: MarkedWords<Mark> = [
  [[], 'de da dos di del della van von der den ter la le du'],
  [['verb'], 'do'],
  [['surname'], 'das'],
  [['link'], 'y e'],
  [['article'], 'al el ul'],
  [['article', 'joined'], 'as ash an ar at ad az'],
  [['capital'], 'los las'],
  [['kin'], 'bin ibn bint arap'],
  [['kin', 'capital'], 'ben ould ag abu'],
  [['saint'], 'st'],
];

/** Those that stand in the middle of a name: `Ursula von der Leyen`. */
export const PERSON_PARTICLES: ReadonlySet<string> = new Set(
  pickWords(PARTICLES, { lacking: ['joined', 'saint'] }),
);

/** Those that may stand between two people as well: `Sánchez y López`. */
export const LINKS: ReadonlySet<string> = new Set(pickWords(PARTICLES, { having: ['link'] }));

/** Those before a capital that no English sentence has: a name goes on. */
export const JOINING_PARTICLES: ReadonlySet<string> = new Set(
  pickWords(PARTICLES, { lacking: ['joined', 'link', 'verb', 'saint'] }),
);

/** Those that belong to the family name: `von der Leyen, Ursula`. */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  pickWords(PARTICLES, { lacking: ['joined', 'link'] }),
);

/** Those that stay small where a name in capitals is written in ordinary letters. */
export const SMALL_PARTICLES: ReadonlySet<string> = new Set(
  pickWords(PARTICLES, { lacking: ['joined', 'link', 'surname', 'saint', 'capital'] }),
);

/** The Arabic article where it stands alone: papers write it, leave it out and join it as they like. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set(
  pickWords(PARTICLES, { having: ['article'], lacking: ['joined'] }),
);

/** The Arabic article at the beginning of a word, `as-Sadr`: a pattern without groups of its own. */
export const JOINED_ARTICLE = `(?:${pickWords(PARTICLES, { having: ['article'] }).join('|')})-`;

/** What says whose son or daughter somebody is, in the middle of a name. */
export const KIN_PARTICLES: ReadonlySet<string> = new Set(pickWords(PARTICLES, { having: ['kin'] }));
