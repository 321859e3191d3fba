/** A value that is accepted, or what it should have been. */
export type Verdict<T> = { readonly value: T } | { readonly repair: string };
