/** Plain texts that were written for who makes a paper, or finds something in one: notes for a story, the index of a volume. */

const MOST_LINES = 2000;
const LONGEST_LINE = 300;
/** Of the first lines, one says that it is an index. */
const MOST_ABOVE = 3;
const INDEX =
  /^\s*(?:(?:general|alphabetical|subject)\s)?index(?:\s(?:to|of|for)\s.{0,80})?$|^\s*(?:(?:sach|namen|orts|personen|gesamt)?register|inhaltsverzeichnis)(?:\s(?:zu|zum|des|der)\s.{0,80})?$|^\s*(?:table\s(?:alphabétique|des\smatières|analytique)|índice(?:\s(?:general|alfabético|geral|remissivo))?|indice(?:\s(?:generale|alfabetico|analitico))?|klapper|sakregister|указатель)(?:\s.{0,80})?$/iu;
/** `Baths, proposed, Jan. 16, p. 4`, `Markets, 12, 48`, `Fair, see Markets` */
const ENTRY =
  /(?:^|[\s,;])(?:pp?|S|s|fol|col|pág|pag|blz|с)\.\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?[.,;]?\s*$|^\p{Lu}[^.!?]{2,80},\s\d{1,4}(?:(?:\s?[-–]\s?|,\s?)\d{1,4}){0,20}$|,\s(?:see(?:\salso)?|siehe|s\.|voir|véase|vedi|zie|passim)(?:\s\p{Lu}.{1,40})?$/u;
const FEWEST_ENTRIES = 5;

/** What is still to be done or found out: `TK`, `how many??`, `todo: map`. */
const OPEN_ENDS: readonly RegExp[] = [
  /(?:^|[\s(:-])TK(?:[\s):,.-]|$)/,
  /\?\?/,
  /^\s{0,4}(?:[-*•]\s{0,3})?(?:to-?\s?do|noch offen|zu klären|à vérifier|à faire|por confirmar|pendiente|da verificare|da fare|nog doen|att göra|do sprawdzenia)\s?:/iu,
  /^\s{0,4}(?:[-*•]\s{0,3})?(?:lede|lead|intro|kicker|nut graf|headline|structure|outline|einstieg|aufbau|gliederung|accroche|plan)(?:\s(?:idea|idee|idée))?\s?:?(?:\s.{0,60})?$/iu,
  /^\s{0,4}(?:[-*•]\s{0,3})?(?:ring|call|ask|phone|e-?mail|check|chase|anrufen|nachfragen|rappeler|llamar|chiamare)\s\p{Lu}/u,
  /\b(?:not filed|not yet filed|do not publish|para that works|nicht abgegeben)\b/iu,
];
const FEWEST_KINDS = 3;
const SENTENCE = /^\p{Lu}.{60,}[.!?]["”’»)]?\s*$/u;

/**
 * @param lines of a plain text
 * @param isDated notes have no day: what has one was published
 * @returns for a message; `null` where it may be an article
 */
export function nameWorkingPaper(lines: readonly string[], isDated: boolean): string | null {
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return null;
  const filled = lines.filter((line) => line.trim() !== '');
  if (isIndex(filled)) return 'the index of a volume';
  return !isDated && areNotes(filled) ? 'notes for an article to come' : null;
}

function isIndex(filled: readonly string[]): boolean {
  if (!filled.slice(0, MOST_ABOVE).some((line) => INDEX.test(line.replace(/\s*\([^()]*\)\s*$/, ''))))
    return false;
  const entries = filled.filter((line) => ENTRY.test(line)).length;
  return entries >= FEWEST_ENTRIES && entries * 2 > filled.length;
}

/** Open ends of several kinds, and hardly a paragraph. */
function areNotes(filled: readonly string[]): boolean {
  const kinds = OPEN_ENDS.filter((pattern) => filled.some((line) => pattern.test(line))).length;
  return kinds >= FEWEST_KINDS && filled.filter((line) => SENTENCE.test(line)).length * 4 < filled.length;
}
