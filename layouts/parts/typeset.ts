import { type QuoteMarks, quoteMarksOf } from '../../src/knowledge/languages/quote-marks.ts';
import type { Block, Span } from '../../src/model/model.ts';

/** What to set in place of `text.slice(start, end)`. */
interface Replacement extends Span {
  readonly text: string;
}

const CANDIDATE = /["'“”„«»‘’]|-{2,}|\.{3,}| - | [;:!?](?= |$)/g;
/** What stands in each line of which anything is replaced; most have none of it. */
const TO_SET = /["']|-[- ]|\.\.\.| [;:!?]/;
const OPENS_AFTER = /[\s([{<\-–—/¿¡]/;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const SPACE = /^\s?$/;
/** After an apostrophe that stands for left-out letters: '90s, rock 'n' roll, 'tis. */
const ELISION = /^(?:\d\ds?|n|[Tt]is|[Tt]was|em|til|cause|bout|cos)(?![\p{L}\p{N}])/u;
/** How far back an address in the text is looked for. */
const ADDRESS_REACH = 200;

function insideAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - ADDRESS_REACH), index);
  const space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  return before.includes('://', space + 1);
}

function setDash(text: string, match: string, index: number): string | null {
  if (match.length > 3 || insideAddress(text, index)) return null;
  const before = SPACE.test(text.charAt(index - 1));
  const after = SPACE.test(text.charAt(index + match.length));
  if (before && after) return index === 0 ? '—' : '–';
  // `--fresh` is an option of a command.
  return before ? null : '—';
}

/** Quotation marks as they open and close: what a mark is depends on those before it. */
class QuoteState {
  private doubleOpen = false;
  private singleOpen = false;
  /** Where the last opening mark stands: another may open right after it. */
  private lastOpening = -1;
  private readonly text: string;
  private readonly marks: QuoteMarks;

  constructor(text: string, marks: QuoteMarks) {
    this.text = text;
    this.marks = marks;
  }

  set(mark: string, index: number): string | null {
    if (mark === '"') return this.setDouble(index);
    if (mark === "'") return this.setSingle(index);
    this.follow(mark, index);
    return null;
  }

  private opens(index: number): boolean {
    return index === 0 || this.lastOpening === index - 1 || OPENS_AFTER.test(this.text.charAt(index - 1));
  }

  /** Right after a short word that is written together with the next, or a colon: `و"كلمة"`. */
  private opensInWord(index: number): boolean {
    return (
      this.marks.joined === true &&
      !this.doubleOpen &&
      !DIGIT.test(this.text.charAt(index - 1)) &&
      WORD.test(this.text.charAt(index + 1))
    );
  }

  private setDouble(index: number): string | null {
    const next = this.text.charAt(index + 1);
    const closes = next === '' || !(WORD.test(next) || next === "'");
    if ((this.opens(index) || this.opensInWord(index)) && !(closes && this.doubleOpen)) {
      this.doubleOpen = true;
      this.lastOpening = index;
      return this.marks.open;
    }
    if (!this.doubleOpen && DIGIT.test(this.text.charAt(index - 1))) return null;
    this.doubleOpen = false;
    return this.marks.close;
  }

  private setSingle(index: number): string | null {
    const next = this.text.charAt(index + 1);
    if (this.opens(index)) {
      if (ELISION.test(this.text.slice(index + 1, index + 8))) return '’';
      if (this.singleOpen && !WORD.test(next)) return this.closeSingle();
      this.singleOpen = true;
      this.lastOpening = index;
      return this.marks.singleOpen;
    }
    const previous = this.text.charAt(index - 1);
    if (DIGIT.test(previous) && !LETTER.test(next) && !this.singleOpen) return null;
    if (WORD.test(next) && WORD.test(previous)) return '’';
    return this.singleOpen ? this.closeSingle() : '’';
  }

  private closeSingle(): string {
    this.singleOpen = false;
    return this.marks.singleClose;
  }

  /** Takes note of a typographic mark that is there already. */
  private follow(mark: string, index: number): void {
    if (mark === '’') {
      this.singleOpen &&= WORD.test(this.text.charAt(index + 1));
    } else if (mark === '‘') {
      this.singleOpen = mark !== this.marks.singleClose;
      if (this.singleOpen) this.lastOpening = index;
    } else {
      const closing = mark === '”' || mark === '»' || (this.doubleOpen && mark === this.marks.close);
      this.doubleOpen = !closing;
      if (!closing) this.lastOpening = index;
    }
  }
}

function findReplacements(text: string, language: string, frozen: readonly Span[]): readonly Replacement[] {
  const marks = quoteMarksOf(language);
  const quotes = new QuoteState(text, marks);
  const found: Replacement[] = [];
  let freeze = 0;
  CANDIDATE.lastIndex = 0;
  // Half the time of `matchAll`.
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const { index, 0: sign } = match;
    while (freeze < frozen.length && frozen[freeze]!.end <= index) freeze++;
    if (freeze < frozen.length && frozen[freeze]!.start < index + sign.length) continue;
    let set: string | null;
    if (sign === ' - ') set = ' – ';
    else if (sign.startsWith('--')) set = setDash(text, sign, index);
    else if (sign.startsWith('.')) set = sign.length === 3 ? '…' : null;
    else if (sign.startsWith(' ')) set = marks.spaced ? `\u202f${sign.charAt(1)}` : null;
    else set = quotes.set(sign, index);
    if (set !== null) found.push({ start: index, end: index + sign.length, text: set });
  }
  return found;
}

/** Gives the text from `start` to `end`, typeset. Asked for in ascending order, without overlaps. */
export type CutText = (start: number, end: number) => string;

function cutLine(text: string, language: string, frozen: readonly Span[]): CutText {
  const replacements = findReplacements(text, language, frozen);
  let next = 0;
  let done = 0;
  return (start, end) => {
    let cut = '';
    let at = Math.max(start, done);
    for (; next < replacements.length && replacements[next]!.start < end; next++) {
      const replacement = replacements[next]!;
      if (replacement.start < at) continue;
      cut += text.slice(at, replacement.start) + replacement.text;
      at = replacement.end;
    }
    done = Math.max(at, end);
    return at < end ? cut + text.slice(at, end) : cut;
  };
}

/**
 * A line of text as a newspaper sets it: quotation marks, apostrophes, dashes and ellipses, by the language.
 *
 * @example typeset(`"It's over" -- for now...`, 'en') // '“It’s over” – for now…'
 */
export function typeset(text: string, language: string): string {
  if (!TO_SET.test(text)) return text;
  return cutLine(text, language, [])(0, text.length);
}

/** As {@link typeset}, for a line that is shown in parts: a mark in one knows what stands in those around it. */
export function typesetParts(parts: readonly string[], language: string): readonly string[] {
  const line = parts.join('');
  if (!TO_SET.test(line)) return parts;
  const cut = cutLine(line, language, []);
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.length;
    return cut(start, end);
  });
}

/** As {@link typeset}, for a block whose runs are shown one by one; literal runs stay as they are. */
export function typesetBlock(text: string, block: Block, language: string): CutText {
  const { start, end } = block;
  const line = text.slice(start, end);
  if (!TO_SET.test(line)) return (from, to) => text.slice(from, to);
  const frozen = block.pieces.flatMap((piece) =>
    piece.kind === 'run' && piece.literal ? [{ start: piece.start - start, end: piece.end - start }] : [],
  );
  const cut = cutLine(line, language, frozen);
  return (from, to) => cut(from - start, to - start);
}
