/** What Dateline promises, each with the proofs that try to break it: programs in `proofs/`. */
export const PROMISES: readonly { readonly promise: string; readonly proofs: readonly string[] }[] = [
  { promise: 'nothing lost, one bad file harms itself', proofs: ['mutations'] },
  { promise: 'no code of articles, nothing outside', proofs: ['outside'] },
  { promise: 'no script in the browser', proofs: ['scripts'] },
  { promise: 'the last good site survives', proofs: ['publication'] },
  { promise: 'same bytes', proofs: ['same-bytes'] },
  { promise: 'incremental is clean, week by week', proofs: ['week'] },
  { promise: 'changed, moved, cut off while built', proofs: ['changing-archive'] },
  { promise: 'every link works', proofs: ['links'] },
  { promise: 'no silent mojibake or wrong date', proofs: ['encodings'] },
  { promise: 'no disguise', proofs: ['disguise'] },
  { promise: 'standard Markdown, but what is listed', proofs: ['markdown'] },
  { promise: 'parts of others write no page', proofs: ['parts'] },
  { promise: 'bounded work', proofs: ['bounded-work', 'regular-expressions'] },
  { promise: 'what rots is found, and mended', proofs: ['rot'] },
  { promise: 'few, locked, explained dependencies', proofs: ['dependencies'] },
];

/** Proofs of how long something takes. */
export const TIMED: ReadonlySet<string> = new Set(['bounded-work']);
