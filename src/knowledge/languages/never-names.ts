import { listWords, wordSet } from '../../tools/text/word-set.ts';

/** English words that stay small, in names too, unless a sentence begins with them. */
export const SMALL_IN_NAMES: ReadonlySet<string> = wordSet(
  'a an the and or but nor of in on at to by for from with into over as than via vs per',
);

/** Verbs as English headlines use them most; those that company names end in, `LINES`, `STORES`, are left out. */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(`
  accepts accuses acquires adds adopts affirms agrees allows amends announces applies appoints approves asks
  assumes attacks backs bars becomes begins blames blocks boosts brings builds buys calls cancels claims
  clarifies clears climbs completes condemns confirms considers continues criticises criticizes curbs cuts
  defends defers delays demands denies denounces dips disciplines discloses discusses doubles downgrades drops
  eases ends enters expands expects extends faces fails falls favors favours files forms gains gets gives grants
  grows halts helps hikes identifies imposes increases introduces issues joins jumps keeps lacks launches leads
  leaves lets lifts loses lowers maintains makes meets merges mulls names narrows nears needs negotiates obtains
  offers omits opposes orders owns pays plans plunges predicts proposes purchases pushes puts raises rallies
  reaches reaffirms rebounds receives recommends reconsiders redeems reduces refuses rejects remains renews
  reopens replaces reports repurchases requests reschedules resigns restates restructures resumes retains
  reviews rises rules says schedules seeks sees sells sends sets settles shifts shows signs slides slips slows
  soars starts steps stops studies submits sues surges suspends switches takes talks tells terminates tests
  threatens tightens triggers trims tumbles turns unveils upgrades upholds urges vows wants warns weighs widens
  wins withdraws
`);

/** English words that are no names but in capitals, as `US`, `IT`, `WHO` and `AID` may be. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...SMALL_IN_NAMES,
  ...listWords(`
    us it who aid is are was were be been being am has have had do does did done can could will would shall should
    may might must not no yes so if when while after before since until till under between among against about around
    during without within through across behind beyond near off up down out again more most less least much many some
    any all both each every other another such same few several this that these those its his her their our your my he
    she we they you him them me what which where why how whose there here then now just only also even still yet too
    very said say see seen set won buy sell raise cut
  `),
  ...HEADLINE_VERBS,
]);
