import { listWords, wordSet } from '../../tools/text/word-set.ts';

/** English words that stay small, in names too, unless a sentence begins with them. */
export const SMALL_IN_NAMES: ReadonlySet<string> = wordSet(
  'a an the and or but nor of in on at to by for from with into over as than via vs per',
);

/** English words that are no names but in capitals, as `US`, `IT`, `WHO` and `AID` may be. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...SMALL_IN_NAMES,
  ...listWords(`
    us it who aid is are was were be been being am has have had do does did done can could will would shall should
    might must not no yes so if when while after before since until till under between among against about around
    during without within through across behind beyond near off up down out again more most less least much many some
    any all both each every other another such same few several this that these those its his her their our your my he
    she we they you him them me what which where why how whose there here then now just only also even still yet too
    very says said say sees see seen sets set wins won buys buy sells sell raises raise cuts cut names plans seeks
  `),
]);
