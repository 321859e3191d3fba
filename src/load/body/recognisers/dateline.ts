/** Where and when a report was filed, at its beginning: `NIAMEY, Aug 3 (Reuters) - `, `TEHRAN — `, `SRINAGAR, Mar 03:`. */
import { AGENCY } from '../../../knowledge/organisations/news-agencies.ts';
import { SMALL_PARTICLES } from '../../../knowledge/people/particles.ts';
import { readLoneDate } from '../../sections/lone-date.ts';
import type { BlockCandidate, RecognisedBlock } from './candidate.ts';
import { DATE } from './written-date.ts';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: (?:& )?\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const SMALL = [...SMALL_PARTICLES].join('|');
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:& |and )?\p{Lu}[\p{L}.'’-]*|${SMALL})){0,4}`;
const REGION = `(?: ?, ${NAME}){0,2}`;
const BRACKET = String.raw`\((?:\p{L}[\p{L}\p{N} ./&-]{1,40}|${DATE})\)`;
/** The report itself begins after the dash; a small letter there goes on with a sentence. */
const START = String.raw`\s+(?=["“‘'«(]*[\p{Lu}\p{Lo}\p{N}$€£])`;
const WORDS = String.raw`\s+(?=["“‘'«(]*[\p{Lu}\p{Lo}])`;
const DASH = '(?:--|[-–—―_])';
/** Rows of them: of dashes that may be two each, a row could be parted in more ways than can be tried. */
const DASHES = '[-–—―_]+';
const JOINT = '[-–—―_:]+';

/**
 * A form of dateline, and what its beginning has wherever it fits: to make the pattern ready, with all the letters that
 * there are, takes V8 3 to 10 ms, and most archives have one form or two.
 */
interface Form {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** With a date or an agency: in any article's paragraph. */
const FULL: readonly Form[] = [
  {
    sign: new RegExp(DATE),
    pattern: new RegExp(
      String.raw`^(?:${NAME}|\p{Ll}+ News)${REGION} ?,? ${DATE} ?(?:,? ${BRACKET} ?)?${JOINT}${START}`,
      'u',
    ),
  },
  {
    sign: /\(/,
    pattern: new RegExp(`^(?:${CAPITALS})${REGION},? ${BRACKET},? ?(?:${DATE} ?)?${JOINT}${START}`, 'u'),
  },
  {
    sign: new RegExp(String.raw`\((?:${AGENCY}|${DATE})\)`),
    pattern: new RegExp(
      String.raw`^(?:${NAME})${REGION},? \((?:${AGENCY}|${DATE})\),? ?(?:${DATE} ?)?${JOINT}${START}`,
      'u',
    ),
  },
  {
    sign: new RegExp(`${DATE}:`),
    pattern: new RegExp(`^(?:${CAPITALS})${REGION} ?${DASH} ?${DATE}:${START}`, 'u'),
  },
  // `Ulaanbaatar /MONTSAME/. `
  {
    sign: /\/.+\//,
    pattern: new RegExp(
      String.raw`^(?:${NAME})${REGION} ?/\p{Lu}[\p{Lu}\p{N}.&-]{1,20}/ ?[-–—―_.:,]*${START}`,
      'u',
    ),
  },
  // `NEW YORK, Aug. 4, 2023 /PRNewswire/ -- `, `PORTLAND, OR / ACCESSWIRE / November 15, 2022 / `
  {
    sign: /\/[^/]{3,40}\//,
    pattern: new RegExp(
      String.raw`^(?:${NAME})${REGION}(?: ?, ${NAME})? ?,? ?(?:${DATE})?[.,]? ?/ ?\p{L}[\p{L}\p{N} .&-]{2,40}/(?: ?${DATE} ?/)? ?[-–—―_.:,]*${START}`,
      'u',
    ),
  },
  // `NEW YORK--(BUSINESS WIRE)--`, `VANCOUVER, BRITISH COLUMBIA--(Marketwire - March 9, 2011) - `
  {
    sign: /--\(|- \(/,
    pattern: new RegExp(
      String.raw`^(?:${NAME})${REGION} ?(?:--|-|–|—) ?\(\p{Lu}[^()\n]{3,50}\) ?[-–—]{1,2}\s{0,2}(?=["“‘'«(]*[\p{Lu}\p{N}])`,
      'u',
    ),
  },
];
/** What each of these has, and most paragraphs have not: a number, a bracket or a slash. */
const DATE_OR_AGENCY = /[\d(/]/;
/** What each of these ends in: a joint and a beginning, or a slash. The patterns take far longer to find none. */
const FULL_END = new RegExp(`[-–—―_:]${START}|/|--`, 'u');
/** Place alone: at the top only, where nothing else begins like this. */
const BARE: readonly Form[] = [
  {
    sign: /[-–—―_]\s/,
    pattern: new RegExp(
      String.raw`^(?=[^–—:-]*\p{Lu}{3})${CAPITALS}(?: ?, (?:${NAME}))? ?${DASHES}${WORDS}`,
      'u',
    ),
  },
  // `HIROSHIMA--Survivors`, `SENNAN, Osaka Prefecture--Yuma`
  {
    sign: /--|—/,
    pattern: new RegExp(
      String.raw`^(?=[^–—:-]*\p{Lu}{3})${CAPITALS}(?: ?, (?:${NAME}))?(?:--|—)(?=["“‘'«(]*\p{Lu}\p{Ll})`,
      'u',
    ),
  },
  { sign: /^[^,]+, .*[–—]\s/, pattern: new RegExp(`^(?:${NAME}), (?:${NAME}) ?[–—]${WORDS}`, 'u') },
  { sign: /—\s/, pattern: /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? ?—\s/u },
];
/** `ISLAMABAD: …`, `Doha: …` at the very beginning of a long paragraph. */
const COLON: Form = {
  sign: /: /,
  pattern: new RegExp(
    String.raw`^(?:${CAPITALS}|\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)(?:, (?:${NAME}))?: (?=["“‘']?\p{Lu})`,
    'u',
  ),
};
/** Without letters of all scripts, which take V8 far longer to look for. */
const JOINED = /^[^\s–—_:/-][^–—_:/-]+[–—_:/-]/;
const NO_PLACE =
  /^(?:updated?|exclusive|breaking|analysis|opinion|note|notes|watch|read|photos?|video|live|explainer|fact ?check|editorial|question|answer|q|a|review|interview|comment|correction|warning|column|press release|sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|yesterday)\b/i;
const STAMP =
  /^(?:(?:last )?updated|published|posted(?: on)?(?! by)|first published|date)\b[^.]{0,30}\d{4}\b/i;
/** On a line of its own, above the report. */
const ALONE: readonly Form[] = [
  {
    sign: new RegExp(`, ${DATE}`),
    pattern: new RegExp(String.raw`^(?:${NAME})${REGION}, ${DATE}(?:,? ?${BRACKET})?\s*(?:${DASH}|:)?$`, 'u'),
  },
  {
    sign: new RegExp(`${DASH}$`),
    pattern: new RegExp(String.raw`^(?:${CAPITALS})${REGION}(?:,? ?${BRACKET})?\s*${DASH}$`, 'u'),
  },
];

const LONGEST = 100;
const LOWEST_BARE = 2;
const SHORTEST_PARAGRAPH = 80;

export function recogniseDateline(candidate: BlockCandidate): RecognisedBlock | null {
  const { text, position, after } = candidate;
  if (standsAlone(candidate)) return { kind: 'dateline' };
  if (text.length <= LONGEST && after !== null && after.text.length >= SHORTEST_PARAGRAPH) {
    const isAlone = position <= LOWEST_BARE && measureMatch(ALONE, text) > 0;
    if (isAlone || STAMP.test(text)) return { kind: 'dateline' };
  }
  const length = measureDateline(text.slice(0, LONGEST), text.length, position);
  return length === 0 ? null : { kind: 'paragraph', datelineLength: length };
}

const LONGEST_DATE = 60;
const LOWEST_ALONE = 4;
const LONGEST_ABOVE = 120;
const RULES = { zone: 'UTC', dateOrder: null } as const;

/** A date alone on its line, above the text or at its end. */
function standsAlone({ text, position, fromEnd, before, after }: BlockCandidate): boolean {
  if (text.length > LONGEST_DATE) return false;
  const isAbove = position <= LOWEST_ALONE && after !== null && (before?.text.length ?? 0) <= LONGEST_ABOVE;
  return (
    (isAbove ||
      (position > 0 &&
        (fromEnd === 0 || (fromEnd === 1 && after !== null && after.text.length <= LONGEST_ABOVE)))) &&
    readLoneDate(text, RULES) !== null
  );
}

function measureDateline(start: string, length: number, position: number): number {
  const mayBeBare = position <= LOWEST_BARE && length >= SHORTEST_PARAGRAPH;
  const mayBeFull = DATE_OR_AGENCY.test(start) && FULL_END.test(start);
  if (!mayBeFull && !mayBeBare) return 0;
  if (!JOINED.test(start) || !/^\p{L}/u.test(start) || NO_PLACE.test(start)) return 0;
  const measured = (mayBeFull && measureMatch(FULL, start)) || (mayBeBare && measureMatch(BARE, start));
  if (measured) return measured;
  return position === 0 && length >= SHORTEST_PARAGRAPH ? measureMatch([COLON], start) : 0;
}

function measureMatch(forms: readonly Form[], start: string): number {
  for (const { sign, pattern } of forms) {
    const match = sign.test(start) ? pattern.exec(start) : null;
    if (match !== null) return match[0].length;
  }
  return 0;
}
