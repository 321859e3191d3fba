/**
 * Articles of the worldwide set from countries that nothing is learned from when choices are measured, so that they
 * are measured on papers never seen.
 */
const HELD_OUT =
  /^(?:ghana_newsghana|guyana|iran_times|israel|jr_|my_star|nz_rnz|pan_newsroom|peru_andina|th_|uae_times|ven_)/;

export function isHeldOut({ set, id }: { readonly set: string; readonly id: string }): boolean {
  return set === 'worldwide-train' && HELD_OUT.test(id);
}
