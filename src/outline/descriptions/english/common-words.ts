import { wordSet } from '../../../tools/text/word-set.ts';

export const POSSESSIVE = /['’]s?$/;

/** What ends a title on its left, whatever its first letter. */
export const NO_MODIFIERS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday mr mrs ms dr sir lord the a an and or but nor if as at by in of on to for
  from with when while after before although though since because both however also earlier later meanwhile like
  including said says told that this these those his her its their our my he she it they we you i who which what where
  why how then now last next new only even once one two three four five six seven eight nine ten under over between
  against among during about into without despite unlike asked whether so yet not no some many most other another
  such each every all any is was are were be been has have had will would could should may might can did does do
  named appointed elected called met`);

/** What no name of an office has in it: there, something is told. */
export const CLAUSE_WORDS = wordSet(`
  said says told that who whom whose which where when while was were is are be been has have had will would could
  should may might can did does do he she it they him them his her its their after before but if because said not
  also today yesterday monday tuesday wednesday thursday friday saturday sunday january february april june july
  august september october november december as by than according following including based due more less
  the a an this these those at from with into`);
