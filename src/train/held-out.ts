/**
 * Articles of the worldwide set from countries that nothing is learned from when choices are measured, so that they
 * are measured on papers never seen.
 */
const HELD_OUT =
  /^(?:ghana_newsghana|guyana|iran_times|israel|jr_|my_star|nz_rnz|pan_newsroom|peru_andina|th_|uae_times|ven_)/;
/** Of sets of other kinds of text, every so-manieth document. */
const EVERY: Readonly<Record<string, number>> = {
  gum: 6,
  'crossner-politics': 8,
  'crossner-other': 8,
  'wire-1987': 5,
  'english-news': 5,
};

/** @param index of the document in its set */
export function isHeldOut(
  { set, id }: { readonly set: string; readonly id: string },
  index: number,
): boolean {
  if (set === 'worldwide-train') return HELD_OUT.test(id);
  const every = EVERY[set];
  return every !== undefined && index % every === 0;
}
