const WORD = /[\p{L}\p{M}]+/gu;
const GREEK_SMALL = /[α-ωά-ώϊϋΐΰ]/;
const ACCENT = /[άέήίόύώΐΰ]/;
/** What is spoken as one. */
const SYLLABLE = /(?:αι|ει|οι|υι|ου|αυ|ευ|ηυ|[αεηιουωϊϋ])/g;

/** Whether a Greek text has words in small letters that want an accent and have none: those in capitals need none. */
export function lacksAccents(text: string): boolean {
  return (text.match(WORD) ?? []).some((word) => {
    const letters = word.slice(1);
    if (!GREEK_SMALL.test(letters) || ACCENT.test(word) || /^[ΆΈΉΊΌΎΏ]/.test(word)) return false;
    return (word.toLowerCase().match(SYLLABLE)?.length ?? 0) > 1;
  });
}
