/**
 * Anchor of a block, made from its words alone: `p-` and eight hexadecimal digits (FNV-1a, 32 bits). Letter
 * case, spacing and punctuation do not count, so that an edit of these keeps the anchor.
 */
export function makeAnchor(text: string): string {
  let hash = 0x811c9dc5;
  let betweenWords = false;
  let begun = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit === 0) {
      betweenWords = begun;
      continue;
    }
    if (betweenWords) hash = Math.imul(hash ^ 0x20, 0x01000193);
    hash = Math.imul(hash ^ unit, 0x01000193);
    betweenWords = false;
    begun = true;
  }
  return `p-${(mix(hash) >>> 0).toString(16).padStart(8, '0')}`;
}

/** What each ASCII code unit counts as: a table, since nearly all units are looked up in it. */
const FOLDED_ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase();
  return /[a-z\d]/.test(character) ? character.charCodeAt(0) : 0;
});

/** Code unit in lower case; 0 where it is no part of a word. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return FOLDED_ASCII[unit]!;
  // Latin-1 signs and spaces, general punctuation, CJK punctuation.
  if (unit <= 0xbf || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f)) return 0;
  return unit;
}

/** Spreads the last characters over all bits (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
