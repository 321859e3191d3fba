import { isPersonName, isShoutedName } from '../person-name.ts';

/** Looked for from the end on, however long the line is. */
const ENDS_IN_INITIALS = /$(?<=(?<![\p{L}\p{M}])(?:\p{Lu}\.)+)/u;

/** Not a sentence, a byline, a dateline, a list item, a rule, a related link or an address. */
export function looksLikeTitle(line: string): boolean {
  if (!/\p{L}/u.test(line) || line.length < 3) return false;
  if (/[.,;:…-]["'”’)]*$/.test(line) && !ENDS_IN_INITIALS.test(line) && !isShouted(line)) return false;
  if (
    /^(?:by|from|story by|written by|photo|image|read more|related|also read|see also|(?:last )?updated|(?:first )?published|posted (?:by|on)|date|eds)\b[: ]/i.test(
      line,
    )
  )
    return false;
  if (isPersonName(line) || isShoutedName(line)) return false;
  return !/^(?:[-*•–—+>]\s|\d{1,3}[.)]\s|[-*_=#~\s]{3,}$|`{3}|~{3}|https?:|www\.)/i.test(line);
}

/** `THE FAIR AT ASTLEY.`: papers of old ended their headlines so. */
function isShouted(line: string): boolean {
  return line.length <= 100 && line.endsWith('.') && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}
