/** What a word or mark, as it is written, does around names: a bit each. */
export const ROLE = {
  /** Small words that names begin with: `al-Qaeda`, `de Villiers`. */
  opener: 1,
  /** Small words and marks over which a stretch goes on to the next capital. */
  connector: 2,
  /** Marks after which a sentence begins. */
  opening: 4,
  /** A part of a phrase, though it is a mark. */
  possessive: 8,
} as const;

/** Not those of `knowledge/people`: the weights have learned with these. */
export const ENGLISH_ROLES: Readonly<Record<keyof typeof ROLE, string>> = {
  opener:
    'al el as ar an ad bin ibn ul von van de del della der di da dos du la le den ter ten sub ex e i d l mc',
  connector:
    "of the and for de del della di da do dos das du des la le el al bin ibn bint ul ur e y en et von van der den ter ten zu zur in on at to with & - – / ' ’ . , 's ’s a + !",
  opening: '" “ ‘ \' (',
  possessive: "'s",
};
