/** Readers' comments that nothing calls so: each has a link to reply to it. */
import { type Line, LineSums, type PageBox, type PageLines } from '../page-lines.ts';

const REPLY =
  /^(?:reply|reply to .{1,40}|antworten|répondre|responder|rispondi|reageren?|beantwoorden|svara|svar|vastaa|odpowiedz|ответить|رد|回复|回覆|返信)$/iu;
/** Paragraphs of a comment. */
const MOST_PARAGRAPHS = 3;

export class CommentLists {
  readonly #lines: readonly Line[];
  readonly #replies: LineSums;

  constructor({ lines }: PageLines) {
    this.#lines = lines;
    this.#replies = new LineSums(lines, ({ text }) => (REPLY.test(text) ? 1 : 0));
  }

  /** Whether a box holds nothing but comments, or one. */
  isOne(box: PageBox): boolean {
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
}
