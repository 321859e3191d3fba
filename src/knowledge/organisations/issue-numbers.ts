/** What papers say of an issue: `Vol. 4, No. 5`, `№ 12`, `n° 5`. */

/** Whole words, that say it without a number too. */
const WORDS = 'vol(?:ume)?|issue|jahrgang|ausgabe|n[úu]mero|num[ée]ro|edition';
/** They say it before a number alone. */
const SHORT = 'no|nr|num|núm|jg';

const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?:${WORDS})(?![\p{L}\p{M}])|(?:(?:${SHORT})\.|n[°º]|№)\s?\d)`,
  'iu',
);
const ALONE = new RegExp(
  String.raw`^(?:(?:${WORDS}|${SHORT}|n[°º]|№)(?![\p{L}\p{M}])\.?\s?\d{1,5}\.?\s?){1,2}$`,
  'iu',
);

/** Whether a line of a paper's head has a word of that kind. */
export function namesIssue(line: string): boolean {
  return NAMED.test(line);
}

/** Whether it is nothing but the numbers of an issue: `No. 5`. */
export function isIssueNumber(part: string): boolean {
  return ALONE.test(part);
}
