import { type MarkedWords, pickWords } from '../marked-words.ts';

/**
 * - `courtesy`: stands before nothing but a person's name.
 * - `short`: papers put a stop behind it.
 * - `kept`: papers write it as a part of the name, `Sri Mulyani`.
 * - `untaught`: the tagger's words were made without it.
 */
type Mark = 'courtesy' | 'short' | 'kept' | 'untaught';

/** What stands before a person's name in English news. Other languages have theirs in their grammars. */
export const TITLE_WORDS: MarkedWords<Mark> = [
  [['courtesy', 'short'], 'mr mrs ms mx dr prof engr messrs'],
  [['courtesy'], 'miss sir dame lord lady'],
  [['short'], 'gen col lt maj capt sgt cpl brig sen sen. rep gov rev hon'],
  [['short', 'untaught'], 'adm cmdr pres supt insp det const amb msgr fr'],
  [
    [],
    `president minister premier professor general colonel lieutenant major captain sergeant corporal admiral brigadier
    commander marshal senator representative congressman congresswoman governor mayor judge justice chief king queen
    prince princess pope archbishop bishop cardinal reverend imam ayatollah chancellor secretary ambassador chairman
    chairwoman chairperson director manager coach inspector superintendent constable spokesman spokesperson spokeswoman
    deputy mp honourable barrister sheikh commissioner ceo emir sultan analyst economist attorney lawyer advocate pastor
    father sister comrade magistrate treasurer envoy detective officer adviser advisor exchequer prime executive vice
    ex-president founder emperor crown duke duchess baron first-lady master undersecretary presidents ministers senators
    generals speaker mla lance-corporal warrant private umpire referee
    alhaji mullah`,
  ],
  [
    ['kept', 'untaught'],
    `lokmanya sayyid sayed seyyed shri sri smt haji hajj alhaj nana pandit swami maulana mufti rabbi ustaz datuk tan tun
    togbe oba`,
  ],
];

/** Those that papers leave outside the name. */
export const TITLES: ReadonlySet<string> = new Set(pickWords(TITLE_WORDS, { lacking: ['kept'] }));

/** What the tagger has learned as titles. */
export const TAUGHT_TITLES = pickWords(TITLE_WORDS, { lacking: ['untaught'] });

/** Those that stand before nothing but a person's name. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(pickWords(TITLE_WORDS, { having: ['courtesy'] }));

/** Those behind which a stop ends no sentence. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(pickWords(TITLE_WORDS, { having: ['short'] }));

/** What may stand before a name and is no given name. */
export const HONOURS: ReadonlySet<string> = new Set(pickWords(TITLE_WORDS, {}));
