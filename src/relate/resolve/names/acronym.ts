const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** Words that acronyms leave out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'of the and for in on to de la le du des et y del'.split(' '),
);

/** Whether a form is an acronym by its look: `ECOWAS`, `CNSP`, `S&P`. */
export function isAcronym(form: string): boolean {
  return ACRONYM.test(form);
}

/**
 * The first letters of an organisation's words, of three words or more.
 *
 * @example initialsOf(['european', 'court', 'of', 'auditors']) // 'eca'
 */
export function initialsOf(words: readonly string[]): string | null {
  const telling = words.filter((word) => !LEFT_OUT.has(word));
  return telling.length < 3 ? null : telling.map((word) => word[0]).join('');
}
