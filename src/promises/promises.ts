/** What Dateline promises, each with the proofs that try to break it: programs in `proofs/`. */
export const PROMISES: readonly { readonly promise: string; readonly proofs: readonly string[] }[] = [
  { promise: 'what rots is found, and mended', proofs: ['rot'] },
  { promise: 'few, locked, explained dependencies', proofs: ['dependencies'] },
];
