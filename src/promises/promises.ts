/** What Dateline promises, each with the proofs that try to break it: programs in `proofs/`. */
export const PROMISES: readonly { readonly promise: string; readonly proofs: readonly string[] }[] = [
  { promise: 'the last good site survives', proofs: ['publication'] },
  { promise: 'few, locked, explained dependencies', proofs: ['dependencies'] },
];
