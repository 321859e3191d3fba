import { type MarkedWords, pickWords } from '../marked-words.ts';

/**
 * - `sure`: nothing but a company's name ends in it; the others are surnames or words elsewhere.
 * - `spelled`: a whole word, which some names keep, `British Broadcasting Corporation`.
 * - `plural`: another form mostly stands behind it, `Loblaw Cos Ltd`.
 * - `stop`: papers put a stop behind it.
 * - `loose`: no legal form, but left out of names like one.
 * - `untaught`: the tagger's words were made without it.
 */
type Mark = 'sure' | 'spelled' | 'plural' | 'stop' | 'loose' | 'untaught';

/** What companies have at the ends of their names, and papers print once and then leave out. */
export const COMPANY_FORMS: MarkedWords<Mark> = [
  [['sure', 'stop'], 'inc corp ltd'],
  [['sure'], 'plc llc gmbh bhd'],
  [['sure', 'spelled'], 'corporation limited'],
  [['sure', 'spelled', 'untaught'], 'company incorporated'],
  [['sure', 'untaught'], 'lp llp oyj kgaa jsc pjsc ojsc oao zao kft sro srl sarl sdn'],
  [['sure', 'stop', 'untaught'], 'pty pte'],
  [['stop'], 'co'],
  [['stop', 'plural'], 'cos'],
  [[], 'sa ag nv'],
  [['untaught'], 'se spa oy ab asa kk bv'],
  [['loose', 'spelled'], 'group holdings industries bancorp'],
  [['loose', 'spelled', 'untaught'], 'holding'],
];

/** With and without these a company has the same name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(pickWords(COMPANY_FORMS, { lacking: ['loose'] }));

/** Those that no surname is. */
export const SURE_FORMS: ReadonlySet<string> = new Set(pickWords(COMPANY_FORMS, { having: ['sure'] }));

/** Those of them that are nothing else: without a name they are none. */
export const SURE_SHORT_FORMS: ReadonlySet<string> = new Set(
  pickWords(COMPANY_FORMS, { having: ['sure'], lacking: ['spelled'] }),
);

/** Those that headlines leave out, whatever the company. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(pickWords(COMPANY_FORMS, { lacking: ['spelled'] }));

/** What a short form of a company's name may lack. */
export const COMPANY_TAILS: ReadonlySet<string> = new Set(pickWords(COMPANY_FORMS, {}));

/** Those that its name as a whole ends in. */
export const FINAL_TAILS = pickWords(COMPANY_FORMS, { lacking: ['plural'] });

/** What the tagger has learned as such. */
export const TAUGHT_FORMS = pickWords(COMPANY_FORMS, { lacking: ['untaught'] });

/** Those that may stand before a stop which ends no sentence. */
export const STOPPED_FORMS = pickWords(COMPANY_FORMS, { having: ['stop'] });
