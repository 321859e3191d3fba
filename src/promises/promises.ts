/** What Dateline promises, each with the proofs that try to break it: programs in `proofs/`. */
export const PROMISES: readonly { readonly promise: string; readonly proofs: readonly string[] }[] = [
  { promise: 'bounded work', proofs: ['bounded-work'] },
  { promise: 'few, locked, explained dependencies', proofs: ['dependencies'] },
];
