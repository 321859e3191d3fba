import type { Mention } from '../model/model.ts';

/** What may stand around a mention, as bits: the archive asks for it when it reads names. */
export const BESIDE = {
  /** Before it, what says where something is, or who is from there: no player. */
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
} as const;

/** Before a country that is where something is, or is from, rather than who plays. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|from|near|across|around|outside|within|throughout|inside|into|of|visit(?:s|ing)?)\s+(?:the\s+)?$/iu;
const BRACKET = /[(,]\s*$/;
const WHERE_REACH = 16;
const POSSESSIVE = /^(?:['’]s?)?\s+$/;
/** `Bank of` may have been cut off before its country. */
const OF = /\bof\s+(?:the\s+)?$/i;
const OF_REACH = 10;
const COMMA = /^,\s+$/;
const IN = /^\s+in\s+$/i;
const END = /^\s*(?:[,.;:)]|$)/;
const END_REACH = 8;

/** Of each mention, in their order, as bits of `BESIDE`. */
export function lookBeside(text: string, mentions: readonly Mention[]): readonly number[] {
  return mentions.map(({ start, end }, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    const opening = text.slice(Math.max(0, start - WHERE_REACH), start);
    let bits = BRACKET.test(opening) || WHERE.test(opening) ? BESIDE.where : 0;
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
