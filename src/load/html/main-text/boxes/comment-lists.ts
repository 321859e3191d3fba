/** Readers' comments that nothing calls so beyond doubt: each has a link to reply to it, or begins with a reader and a day. */
import { type Line, LineSums, type PageBox, type PageLines } from '../page-lines.ts';

const REPLY =
  /^(?:reply|reply to .{1,40}|antworten|répondre|responder|rispondi|reageren?|beantwoorden|svara|svar|vastaa|odpowiedz|ответить|رد|回复|回覆|返信)$/iu;
/** Paragraphs of a comment. */
const MOST_PARAGRAPHS = 3;

const FEWEST = 4;
/** `Jonna64, 13.10.2021`, `Jonna V. · vor 3 Stunden` */
const SIGNED =
  /^\p{L}[\p{L}\p{N}._'’ -]{1,40}?(?:,| ·| \||:| am| le| el| il| op)? (?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|(?:vor|il y a|hace|há) \d{1,2} \p{L}{3,10}|\d{1,2} \p{L}{3,10} (?:ago|geleden|fa|sedan|temu))(?:,? (?:um |at |à )?\d{1,2}[:.h]\d{2}(?: Uhr)?)?$/u;

export class CommentLists {
  readonly #signed: ReadonlySet<PageBox>;

  readonly #lines: readonly Line[];
  readonly #replies: LineSums;

  constructor({ lines, boxes }: PageLines) {
    this.#lines = lines;
    this.#signed = listSigned(boxes, lines);
    this.#replies = new LineSums(lines, ({ text }) => (REPLY.test(text) ? 1 : 0));
  }

  /** Whether a box holds nothing but comments, or one. */
  isOne(box: PageBox): boolean {
    if (this.#signed.has(box) || this.#isCalledOne(box)) return true;
    const replies = this.#replies.of(box);
    if (replies === 0) return false;
    const lines = this.#lines.slice(box.first, box.end);
    const first = lines.findIndex(({ text }) => REPLY.test(text));
    const isProse = ({ prose }: Line): boolean => prose > 0;
    return (
      lines.slice(0, first).filter(isProse).length <= MOST_PARAGRAPHS &&
      lines.filter(isProse).length <= replies * MOST_PARAGRAPHS &&
      lines.length > 1
    );
  }

  #isCalledOne({ names, first, end }: PageBox): boolean {
    if (!CALLED.test(names)) return false;
    const texts = this.#lines.slice(first, Math.min(end, first + LINES_OF_HEAD)).map(({ text }) => text);
    return holdsMoment(texts.join(' ').slice(0, BEGINNING));
  }
}

/** An opinion is called so, too, and has no moment at its beginning. */
const CALLED = /(?:^|\s)-(?:comment|kommentar|commentaire|comentario|commento|reactie)-(?:\s|$)/;
const DAYS: readonly RegExp[] = [
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/g,
  /\p{L}{3}\.? \d{1,2},? \d{4}/gu,
  /\d\.? (?:de )?\p{L}+\.?(?: de)? \d{4}/gu,
];
const CLOCK_BEHIND = /^,?[ \p{L}–-]{1,8}\d{1,2}[.:h]\d{2}/u;
const BEGINNING = 150;
const LINES_OF_HEAD = 4;

function holdsMoment(text: string): boolean {
  return DAYS.flatMap((form) => [...text.matchAll(form)]).some(({ index, 0: day }) =>
    CLOCK_BEHIND.test(text.slice(index + day.length)),
  );
}

/** Boxes of the same make side by side, most of which begin with a reader and a day. */
function listSigned(boxes: readonly PageBox[], lines: readonly Line[]): ReadonlySet<PageBox> {
  const isSigned = ({ first, end, boxes: inner }: PageBox): boolean =>
    inner.length > 0 && end - first > 1 && SIGNED.test(lines[first]?.text ?? '');
  return new Set(
    boxes.flatMap(({ boxes: own }) => {
      const signed = own.length < FEWEST ? [] : own.filter(isSigned);
      return signed.length >= FEWEST ? signed : [];
    }),
  );
}
