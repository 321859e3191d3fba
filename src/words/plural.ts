/**
 * The forms that counted nouns have in the languages of the world, by the names of Unicode’s plural rules: a
 * browser that is asked for the form of a number answers with the same.
 */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Which forms a language has, and which of them goes with a count. */
export interface PluralRule {
  readonly forms: readonly PluralForm[];
  readonly formOf: (count: number) => PluralForm;
}

/** One thing, and all other counts: English, German, Spanish, Italian … */
export const ONE_OR_MORE: PluralRule = {
  forms: ['one', 'other'],
  formOf: (count) => (count === 1 ? 'one' : 'other'),
};

/** As {@link ONE_OR_MORE}, but whole millions are followed by “de”: Spanish, Portuguese of Portugal … */
export const ONE_OR_MORE_OR_MILLIONS: PluralRule = {
  forms: ['one', 'many', 'other'],
  formOf: (count) => (count === 1 ? 'one' : isMillions(count) ? 'many' : 'other'),
};

/** None is one, and whole millions are followed by “de”: French, Portuguese of Brazil … */
export const UP_TO_ONE_OR_MORE_OR_MILLIONS: PluralRule = {
  forms: ['one', 'many', 'other'],
  formOf: (count) => (count < 2 ? 'one' : isMillions(count) ? 'many' : 'other'),
};

function isMillions(count: number): boolean {
  return count !== 0 && count % 1_000_000 === 0;
}
