/** Plain texts that were written for who makes a paper, or finds something in one: notes for a story, the index of a volume. */

const MOST_LINES = 2000;
const LONGEST_LINE = 300;
/** Of the first lines, one says that it is an index. */
const MOST_ABOVE = 3;
const INDEX =
  /^\s*(?:(?:general|alphabetical|subject)\s)?index(?:\s(?:to|of|for)\s.{0,80})?$|^\s*(?:(?:sach|namen|orts|personen|gesamt)?register|inhaltsverzeichnis)(?:\s(?:zu|zum|des|der)\s.{0,80})?$|^\s*(?:table\s(?:alphabétique|des\smatières|analytique)|índice(?:\s(?:general|alfabético|geral|remissivo))?|indice(?:\s(?:generale|alfabetico|analitico))?|klapper|sakregister|указатель)(?:\s.{0,80})?$/iu;
/** `Baths, proposed, Jan. 16, p. 4`, `Markets, 12, 48`, `Fair, see Markets` */
const ENTRIES: readonly RegExp[] = [
  /(?:^|[\s,;])(?:pp?|S|s|fol|col|pág|pag|blz|с)\.\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?[.,;]?\s*$/,
  /^\p{Lu}[^.!?]{2,80},\s\d{1,4}(?:(?:\s?[-–]\s?|,)\d{1,4})*$/u,
  /^\p{Lu}[^.!?\d]{2,80}(?:,\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)+$/u,
  /,\s(?:see(?:\salso)?|siehe|s\.|voir|véase|vedi|zie|passim)(?:\s\p{Lu}.|$)/u,
];
const FEWEST_ENTRIES = 5;
/** Of neighbours, how many stand in the order of the alphabet or of the pages. */
const ORDERED = 0.7;

/** What is still to be done or found out: `TK`, `how many??`, `todo: map`. */
const OPEN_ENDS: readonly RegExp[] = [
  /(?:^|[\s(:-])TK(?:[):,.-]|$|\s(?!\p{Lu}))/u,
  /\?\?/,
  /^\s{0,4}(?:[-*•]\s{0,3})?(?:to-?\s?do|noch offen|zu klären|à vérifier|à faire|por confirmar|pendiente|da verificare|da fare|nog doen|att göra|do sprawdzenia)\s?:/iu,
  /^\s{0,4}(?:[-*•]\s{0,3})?(?:lede|lead|intro|kicker|nut graf|headline|structure|outline|einstieg|aufbau|gliederung|accroche|plan)(?:\s(?:idea|idee|idée))?(?:\s?:.{0,60})?\s{0,8}$/iu,
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
  if (!filled.slice(0, MOST_ABOVE).some((line) => INDEX.test(line.replace(/(?<!\s)\s*\([^()]*\)\s*$/, ''))))
    return false;
  const entries = filled.filter((line) => ENTRIES.some((entry) => entry.test(line)));
  return (
    entries.length >= FEWEST_ENTRIES &&
    entries.length * 2 > filled.length &&
    (areOrdered(entries.map(readLetter)) || areOrdered(entries.map(readPage)))
  );
}

/** Those who look for a page find it by the alphabet; prices and results stand in an order of their own. */
function areOrdered(keys: readonly number[]): boolean {
  const ordered = keys.filter((key, at) => at > 0 && key >= (keys[at - 1] ?? 0)).length;
  return ordered >= (keys.length - 1) * ORDERED;
}

function readLetter(entry: string): number {
  const letter = /\p{L}/u.exec(entry)?.[0] ?? '';
  return letter.normalize('NFD').toLowerCase().codePointAt(0) ?? 0;
}

function readPage(entry: string): number {
  return Number(/(\d{1,4})\D*$/.exec(entry)?.[1] ?? 0);
}

/** Open ends of several kinds, and hardly a paragraph. */
function areNotes(filled: readonly string[]): boolean {
  const kinds = OPEN_ENDS.filter((pattern) => filled.some((line) => pattern.test(line))).length;
  return kinds >= FEWEST_KINDS && filled.filter((line) => SENTENCE.test(line)).length * 4 < filled.length;
}
