import type { Mention, Sport } from '../model/model.ts';
import { isPlaying, isPlayingPeople } from './is-playing.ts';

/** What may stand around a mention, as bits: the archive asks for it when it reads names. */
export const BESIDE = {
  /** In a report on a game: before it, what says where something is, or who is from there: no player. */
  where: 1,
  /** Between the mention before and it nothing but the end of a possessive: `Kenya's Senate`. */
  possessive: 2,
  /** Between it and the mention after, at its end, `of` or `of the`: `Parliament of Ghana`. */
  of: 4,
  /** Between it and the mention after nothing but a comma: `Paris, Texas`. */
  comma: 8,
  /** After it the end of a clause. */
  end: 16,
  /** Between it and the mention after nothing but `in`: `Supreme Court in Accra`. */
  in: 32,
  /** In a report on a game: its team is meant, `beat Chicago`, `Texas manager`, `Scottish defence`. */
  plays: 64,
  /** Before it, what stands before places and nothing else: `in`, `near`. */
  inside: 128,
} as const;

/** Before a country that is where something is, or is from, rather than who plays. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|from|near|across|around|outside|within|throughout|inside|into|of|visit(?:s|ing)?|(?:visit|trip|tour|flight|flew|fly) (?:to|of))\s+(?:the\s+)?$/iu;
/** Where something is that bears the place's name, or is brought: `World Cup Qatar`, `returned to Spain`, `left Peru for Chile`. */
const WHITHER =
  /(?<!\p{L})(?:cup|copa|games|(?:return|mov|extradit|export|import|emigrat|deport)(?:s|e|es|ed|ing)?\s+to(?:\s+the)?|(?:\$[\d,.]+|million|went|came|back)\s+to(?:\s+the)?|left [^,.]{2,16} for)\s+$/iu;
/** Who plays away. */
const VISITING = /visiting\s+$/iu;
/** Behind it, what a country has and a team has not. */
const WHERE_AFTER =
  /^['’]s (?:hosting|capital|government|(?:soccer|football|cricket|rugby) (?:federation|association|union|board|fans|league|authorities))(?!\p{L})|^ as a (?:country|nation)(?!\p{L})|^ (?:19|20)\d\d(?![\d-])/iu;
/** What left for another place is no team: `left Peru for Chile`. */
const LEFT = /(?:^|[^\p{L}])left\s+$/iu;
const FOR = /^ for /;
/** Between places in a row, `in New York, Panama and Honduras`, and what follows where the row goes on or ends. */
const IN_ROW = /^(?:,| and|, and) $/;
const ROW_GOES_ON = /^(?:(?:,| and|, and) \p{Lu}|[.;:)\n]|$)/u;
const INSIDE = /(?:^|[^\p{L}])(?:in|near|around|outside|inside|across|throughout)\s+$/iu;
const BRACKET = /\(\s*$/;
const BEHIND_COMMA = /,\s*$/;
/** What goes on behind `Vienna, Austria`, and not behind `in France, Austria`. */
const BEFORE_COMMA =
  /^\s*(?:[,.;:)(-]|\d|\n|$|(?:on|in|at|where|when|as|after|before|to|for|by|with|this|last) )/;
const WHERE_REACH = 22;
const POSSESSIVE = /^(?:['’]s?)?\s+$/;
/** `Bank of` may have been cut off before its country. */
const OF = /\bof\s+(?:the\s+)?$/i;
const OF_REACH = 10;
const COMMA = /^,\s+$/;
const IN = /^\s+in\s+$/i;
const END = /^\s*(?:[,.;:)]|$)/;
const END_REACH = 8;

/**
 * Of each mention, in their order, as bits of `BESIDE`.
 *
 * @param sport that the article reports on
 */
export function lookBeside(text: string, mentions: readonly Mention[], sport: Sport): readonly number[] {
  let inRow = false;
  return mentions.map(({ kind, form, start, end }, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    const opening = text.slice(Math.max(0, start - WHERE_REACH), start);
    let bits = INSIDE.test(opening) ? BESIDE.inside : 0;
    // Who plays, and where, is asked in reports on games only.
    if (sport !== null) {
      const name = { start, end };
      const plays =
        form === 'demonym'
          ? isPlayingPeople(text, name)
          : kind !== 'person' && isPlaying(text, before, name, after);
      if (plays) bits |= BESIDE.plays;
      const rest = text.slice(end, end + WHERE_REACH);
      const isNext = inRow && before !== undefined && IN_ROW.test(text.slice(before.end, start));
      const goesOn = isNext && !plays && ROW_GOES_ON.test(rest);
      const where = goesOn || isWhere(opening, rest, plays);
      if (where) bits |= BESIDE.where;
      inRow = kind === 'place' && (goesOn || WHERE.test(opening));
    }
    if (before !== undefined && POSSESSIVE.test(text.slice(before.end, start))) bits |= BESIDE.possessive;
    if (END.test(text.slice(end, end + END_REACH))) bits |= BESIDE.end;
    if (after === undefined) return bits;
    const isNear = after.start - end <= OF_REACH;
    if (COMMA.test(text.slice(end, after.start))) bits |= BESIDE.comma;
    if (isNear && IN.test(text.slice(end, after.start))) bits |= BESIDE.in;
    if (isNear && OF.test(text.slice(Math.max(start, after.start - OF_REACH), after.start)))
      bits |= BESIDE.of;
    return bits;
  });
}

/** @param opening what stands before a name, `rest` what stands behind it */
function isWhere(opening: string, rest: string, plays: boolean): boolean {
  if (BRACKET.test(opening) || WHERE_AFTER.test(rest)) return true;
  if (!plays && (WHITHER.test(opening) || (LEFT.test(opening) && FOR.test(rest)))) return true;
  if (WHERE.test(opening)) return !(plays && VISITING.test(opening));
  return BEHIND_COMMA.test(opening) && !plays && BEFORE_COMMA.test(rest);
}
