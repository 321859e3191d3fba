/** East Asian eras, by the year before their first. */
const YEAR_BEFORE_ERA: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
  ['民国', 1911],
]);

/** The era of `令和5年`, where one is named: for a pattern. */
export const ERA = '明治|大正|昭和|平成|令和|民[國国]';

/**
 * The year of our calendar that East Asian papers write as one of an era, or plainly in four digits; `null` otherwise.
 * @example countFromEra('昭和', '元') // 1926
 */
export function countFromEra(era: string | undefined, year: string | undefined): number | null {
  if (era === undefined) return year?.length === 4 ? Number(year) : null;
  const before = YEAR_BEFORE_ERA.get(era);
  return before === undefined ? null : before + (year === '元' ? 1 : Number(year));
}

/** Years that nothing has to be asked of. */
const USUAL = { first: 1600, last: 2399 };

const BUDDHIST = { first: 2400, last: 2700, ahead: 543 };

const BEFORE_CHRIST =
  /^\s?(?:b\.?\s?c\.?(?:\s?e)?(?!\p{L})|v\.\s?(?:chr|u\.\s?z)|av\.\s?j|a\.\s?c\.|до\sн|ق\.?\s?م)/iu;
const HIJRI = /^\s?(?:a\.?\s?h\.?(?!\p{L})|هـ|ه(?!\p{L})|هجري)/iu;

/**
 * The year of our calendar that a written one means, by what stands around it: `๒๕๖๖` is 2023. A text where it is none,
 * for a message.
 *
 * @param text the whole, as it was written
 * @param end behind the year
 */
export function readEra(year: number, text: string, end: number): number | string {
  const after = text.slice(end, end + 12);
  if (after !== '' && BEFORE_CHRIST.test(after)) return 'before Christ';
  if (after !== '' && HIJRI.test(after)) return 'a year of another calendar';
  if (year >= USUAL.first && year <= USUAL.last) return year;
  if (/\p{Script=Thai}/u.test(text) && year >= BUDDHIST.first && year <= BUDDHIST.last)
    return year - BUDDHIST.ahead;
  // Digits of Arabic and Persian are of that script, or have a block beside it.
  return year < USUAL.first && /[\u0600-\u06ff]/.test(text) ? 'a year of another calendar' : year;
}

/** Until then the English year began in March, and days before that were given both years. */
const LAST_DOUBLE_YEAR = 1752;

/**
 * The later year of an old double one, `1723/24` or `1723/4`, as it is counted today; `null` where it is none.
 *
 * @param next the digits behind the line
 */
export function readDoubleYear(year: number, next: string | undefined): number | null {
  const isDouble = next !== undefined && year < LAST_DOUBLE_YEAR && String(year + 1).endsWith(next);
  return isDouble ? year + 1 : null;
}
