/** Sub-headlines of plain text: a short line of its own, without an end, with a paragraph below it. */
import type { BlockCandidate, Neighbour, RecognisedBlock } from './candidate.ts';

const LONGEST = 90;
const MOST_WORDS = 14;
const ENDS_SENTENCE = /[.!…,;:。！&/-]["'”’»)\]]*$/;
const STARTS_HEADLINE = /^["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A sentence inside, a bracketed note, a label, figures after a colon, columns: captions, notes, results, tables. */
const NO_HEADLINE =
  /[.?!]["'”’)]* (?:[\p{Lu}–—-])|^\[|^\p{Lu}{2,}: |: *[^\p{L}\s"'“‘(]?\d|\t| {3}|_{3}|:.*:/u;
/** `FARMERS MEET AT WELLS.`: papers of old ended them so. */
const SHOUTED = /^(?:[\p{Lu}\p{N}.’',&-]{1,20}\s){1,9}\p{Lu}{3,20}\.$/u;
/** Cut in the middle of a sentence. */
const ENDS_OPEN = /\s(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

export function recogniseSubheadline({ text, before, after }: BlockCandidate): RecognisedBlock | null {
  if (text.length > LONGEST || text.includes('\n') || !isBodyText(after, text.length)) return null;
  if (before !== null && isListLine(before)) return null;
  if ((ENDS_SENTENCE.test(text) && !SHOUTED.test(text)) || !STARTS_HEADLINE.test(text)) return null;
  if (NO_HEADLINE.test(text) || ENDS_OPEN.test(text)) return null;
  if (text.split(/\s+/).length > MOST_WORDS || !/\p{L}{2}/u.test(text)) return null;
  return { kind: 'subheadline', level: 2 };
}

const LONG = 120;

/** A line among other lines without an end is one of a list, not a heading. */
function isBodyText(after: Neighbour | null, length: number): boolean {
  if (after?.kind === 'list' || after?.kind === 'quotation') return true;
  if (after?.kind !== 'paragraph' || after.text.length <= length) return false;
  return after.text.length > LONG || /[.!?…:。！？]["'”’»)\]]*$/.test(after.text);
}

/** A short line without an end, under which another one stands. */
function isListLine({ kind, text }: Neighbour): boolean {
  return kind === 'paragraph' && text.length <= LONGEST && /^[^:]*\p{L}$/u.test(text);
}
