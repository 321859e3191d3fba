import { claim } from './room';

/** What words and marks say as they are written: their bits of `HINT` and of `ROLE`, by the hash of their units. */

/** Open addressing, four numbers each: the hash, both, and whether there is one. There are some 230. */
const NOTES: i32 = 1 << 10;
const NOTE: usize = 4;
let notes: usize = 0;

export function openNotes(): void {
  notes = claim((<usize>NOTES) << NOTE);
}

export function noteWord(hash: i32, hints: i32, roles: i32): void {
  const note = noteOn(hash);
  store<i32>(note, hash);
  store<i32>(note, hints, 4);
  store<i32>(note, roles, 8);
  store<i32>(note, 1, 12);
}

export function hintsOn(hash: i32): i32 {
  return load<i32>(noteOn(hash), 4);
}

export function rolesOn(hash: i32): i32 {
  return load<i32>(noteOn(hash), 8);
}

/** Where the note on a hash is, or would be. */
function noteOn(hash: i32): usize {
  let at = hash & (NOTES - 1);
  let note = notes + ((<usize>at) << NOTE);
  while (load<i32>(note, 12) !== 0 && load<i32>(note) !== hash) {
    at = (at + 1) & (NOTES - 1);
    note = notes + ((<usize>at) << NOTE);
  }
  return note;
}
