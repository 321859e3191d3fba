import { wordSet } from '../../../tools/text/word-set.ts';

/** What somebody may be said to be in English news, in small letters: the last word of a title. */
export const PERSON_NOUNS = wordSet(`
  president vice-president premier minister secretary undersecretary under-secretary chairman chairwoman co-chairman
  vice-chairman governor director spokesman spokeswoman spokesperson senator congressman congresswoman leader
  ambassador commissioner chancellor king queen pope emperor emir sultan general commander judge justice mayor analyst economist manager executive officer treasurer lawyer attorney
  professor negotiator representative envoy adviser advisor coordinator financier investor raider banker broker
  trader dealer head deputy founder owner controller comptroller strategist consultant editor author coach
  administrator publisher publicist historian scientist engineer farmer striker midfielder goalkeeper bishop
  archbishop cardinal marshal inspector superintendent speaker chief counsel dictator ruler
  entrepreneur industrialist magnate developer dissident activist journalist writer singer actor actress`);

/** What may stand between an office and a name: `Oil Minister Sheikh Ali al-Khalifa al-Sabah`. */
export const HONORIFICS =
  /(?<= )(?:(?:Sheikh|Sir|Lord|Dr|Prof|Gen|Mr|Mrs|Ms)\.?|Prince|General|Colonel|Ayatollah) $/;

/** Titles that end otherwise: `Secretary of State`. */
export const LONG_HEADS = {
  ends: wordSet(
    'state defence defense agriculture commerce labor labour energy transportation treasury interior navy army education staff exchequer',
  ),
  pattern:
    /(?<![^\s"“(])((?:(?:Under )?Secretary|Minister) of (?:State|Defen[cs]e|Agriculture|Commerce|Labou?r|Energy|Transportation|Education|the (?:Treasury|Interior|Navy|Army))|[Cc]hief of [Ss]taff|Chancellor of the Exchequer) $/,
} as const;

/** Names within a title: what stands before `of` in one, and behind `and`. */
export const NAMES_WITH = {
  of: new Set([
    'Bank',
    'Board',
    'House',
    'Ministry',
    'Department',
    'University',
    'League',
    'Association',
    'Chamber',
  ]),
  and: new Set(['Means', 'Exchange', 'Industry', 'Mines', 'Drug', 'Technology', 'Urban', 'Human']),
} as const;

/** Words of a title in small letters, beside its last one. */
export const SMALL_MODIFIERS = wordSet(`
  prime foreign finance trade deputy vice executive chief general assistant associate senior former acting opposition
  party central bank oil energy agriculture agricultural defence defense economy economic economics interior planning
  industry company group state federal national regional international managing commercial corporate press research
  marketing sales investment financial operating government ministry cabinet committee union board exchange market
  bond currency commodity stock money fund institutional presidential budget tax policy housing health education
  external estate real transport environment military army navy rebel guerrilla religious spiritual civil rights labour labor farm grain
  sugar coffee cocoa metals gold steel mining technical legal political public affairs relations information
  security intelligence human resources insurance securities`);
