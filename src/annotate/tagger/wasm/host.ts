/** Describes a form that is met for the first time, where it stands in the text: fills its row and its edges. */
export declare function describe(form: i32, start: i32, end: i32): void;
