/** What the module asks of JavaScript, which knows what letters are. */

/** The class of a code unit, one of `CHAR`. Asked once for each that occurs. */
export declare function classify(unit: i32): i32;

/**
 * Folds a form whose letters are not all plain, where it stands in the text: fills in its spelling, its edges and the hashes
 * `lower`, `folded` and `ending` of its row.
 */
export declare function fold(form: i32, start: i32, end: i32): void;
