/** Whether a date that is far from the headline, and of which nothing is said, stands as those of articles do. */

import { isSurelyPerson } from '../../../../../knowledge/signatures/is-surely-person.ts';
import { endsSentence } from '../../../../../tools/sentences/ends-sentence.ts';
import type { PageLine } from '../page-survey.ts';
import { countSentenceWords, readMeaning } from './date-words.ts';

/** Clocks, counts of comments, and the letters that a writer signs with: `(abc/`, `[abc, `, `/ abc`. */
const SMALL_PARTS =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b|\(\d{1,5}\)|\b\d{1,6}\s(?:comm?ent|kommentar|view|reacti|like|share|min)\p{L}*|^[([]?\p{Ll}{2,4}(?:[\s/,]|$)|[/([,]\s?\p{Ll}{2,4}[)\]]?$/giu;
/** `Doors: 4 March 2014` */
const LABEL = /\p{L}\s?:\s*$/u;
/** `4 March 2014, 7 pm`, without minutes: something begins. */
const HOUR = /\b\d{1,2}\s?(?:[ap]\.?m\b|uhr\b|h\b)/i;
const SHORTEST_SENTENCE = 60;
/** `12 °C`, `High 06:12`, `3-1` */
const NUMBER = /^(?!(?:nr|no|n[°º]|№|issue|ausgabe|heft|vol)(?!\p{L}))\D{0,8}\d.{0,30}$/iu;
const LONGEST_CELL = 40;

/**
 * At the end of the text, with a place, a paper or a name at most: a title above it is that of a box, and other numbers
 * are those of a table.
 */
export function mayDateArticle(lines: readonly PageLine[], index: number, written: string): boolean {
  const line = lines[index];
  if (line === undefined || line.isHeading) return false;
  const at = line.text.indexOf(written);
  const before = at === -1 ? '' : line.text.slice(0, at);
  const beside = line.text.replace(written, ' ').replace(SMALL_PARTS, ' ');
  if (/[\d„“”«»"]/.test(beside) || HOUR.test(written) || countSentenceWords(beside) > 0) return false;
  if (LABEL.test(before) && readMeaning(before) !== 'published') return false;
  const above = lines[index - 1];
  const below = lines[index + 1]?.text.slice(0, LONGEST_CELL + 1) ?? '';
  return (
    (!NUMBER.test(below) || readMeaning(below) !== null) &&
    (above === undefined || above.part !== line.part || mayStandAbove(above.text))
  );
}

/** A paragraph, the author, or `Section: Council`. */
function mayStandAbove(text: string): boolean {
  if (text.length >= SHORTEST_SENTENCE || endsSentence(text)) return true;
  return (
    isSurelyPerson(text.replace(/^(?:by|[–—-]) /i, '')) ||
    FIELD.test(text) ||
    readMeaning(text) === 'published'
  );
}

const FIELD = /^\p{L}{3,20}\s?:\s\S/u;
