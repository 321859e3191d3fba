import { Bytes, Counts, Numbers, Scores } from './columns';

/** Bytes that lie ready at first: an average wire article takes 15,000. */
const READY: usize = 1 << 18;
const PAGE_BITS: usize = 16;
/** Columns begin where one line of the processor's cache may. */
const ALIGNMENT: usize = 63;

/**
 * Room for the columns of one article after the other. They lie where those of the article before lay, in the
 * processor's caches.
 */
let floor: usize = 0;
let at: usize = 0;
let ceiling: usize = 0;

/** Memory for good, all zeros. Threads share one memory: each has the pages that it was given. */
export function claim(bytes: usize): usize {
  const page = memory.grow(<i32>((bytes + ((1 << PAGE_BITS) - 1)) >> PAGE_BITS));
  if (page < 0) unreachable();
  return (<usize>page) << PAGE_BITS;
}

/** To be called before each article: columns of the one before are no more. */
export function clearRoom(): void {
  at = floor;
}

/** Room for a column of so many bytes, with what stands there. */
export function take(bytes: usize): usize {
  if (at + bytes > ceiling) {
    // What is too long for it goes into a larger room, which lies ready from then on.
    const size = max<usize>(max<usize>(2 * (ceiling - floor), READY), bytes + ALIGNMENT);
    floor = claim(size);
    at = floor;
    ceiling = floor + size;
  }
  const taken = at;
  at = (at + bytes + ALIGNMENT) & ~ALIGNMENT;
  return taken;
}

function zeros(bytes: usize): usize {
  const column = take(bytes);
  memory.fill(column, 0, bytes);
  return column;
}

/** So many zeros. */
export function numbers(length: i32): Numbers {
  return changetype<Numbers>(zeros((<usize>length) << 2));
}

/** So many times -1. */
export function blanks(length: i32): Numbers {
  const column = take((<usize>length) << 2);
  memory.fill(column, 0xff, (<usize>length) << 2);
  return changetype<Numbers>(column);
}

/** So many zeros. */
export function counts(length: i32): Counts {
  return changetype<Counts>(zeros((<usize>length) << 1));
}

/** So many zeros. */
export function bytes(length: i32): Bytes {
  return changetype<Bytes>(zeros(<usize>length));
}

/** So many, with what stands there. */
export function scores(length: i32): Scores {
  return changetype<Scores>(take((<usize>length) << 2));
}
