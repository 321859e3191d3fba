/** What is in a smaller share of all articles is of step 0, whatever its share… */
const COMMON = 1 / 64;
/** …as if it were in this. */
const RARE = 1 / 256;
/** Steps to a doubling. */
const STEPS = 2;

/**
 * How common a name is, in steps that few articles more hardly ever change: so pages that name it stay as they are.
 *
 * @param share of all articles that name it
 */
export function stepCommonness(share: number): number {
  return share < COMMON ? 0 : 1 + Math.floor(STEPS * Math.log2(share / COMMON));
}

/** About the share of all articles that name what is of such a step. */
export function shareOfCommonness(step: number): number {
  return step === 0 ? RARE : Math.min(0.75, COMMON * 2 ** ((step - 0.5) / STEPS));
}
