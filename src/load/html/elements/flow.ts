/** Collects the content of a page in order: lines of text with their inline markup, and blocks between them. */
import type { BlockKind } from '../../../model/model.ts';
import { BREAK, type Fragment, markup } from '../../body/draft.ts';
import type { PictureDraft } from '../../body/pictures/picture-draft.ts';
import { CLOSE_LINK, closeLink, openLink } from '../../body/web-link.ts';
import type { Embed } from '../embeds/read-embed.ts';

/** A time of day or a day, the author's name, or who said what stands above. */
type LineRole = 'time' | 'author' | 'signature';

export type FlowItem =
  /** Text in one paragraph, or a heading of a level from 1 to 6. */
  | {
      readonly kind: 'segment';
      readonly level: number | null;
      readonly fragments: readonly Fragment[];
      /** What all of its text is, beside words of the article; `null`: nothing. */
      readonly role: LineRole | null;
    }
  | {
      readonly kind: 'element';
      readonly block: BlockKind;
      readonly fragments: readonly Fragment[];
      /** What an embed is made of. */
      readonly embed?: Embed;
    }
  | { readonly kind: 'rule' };

interface OpenInline {
  readonly tag: string;
  readonly open: Fragment;
  readonly close: Fragment;
}

/** Soft hyphens and joints that are not seen; in writings without spaces, some part words. */
const INVISIBLE = /[\xAD\u2060\uFEFF]|(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])\u200B/g;

function dropInvisible(text: string): string {
  return text.search(INVISIBLE) < 0 ? text : text.replace(INVISIBLE, '');
}

export class FlowCollector {
  readonly #items: FlowItem[] = [];
  readonly #inline: OpenInline[] = [];
  #segment: Fragment[] = [];
  #hasText = false;
  #hasPicture = false;
  #endsInSpace = true;
  /** Line breaks since the last text: one breaks the line, two begin a paragraph. */
  #lineBreaks = 0;
  #level: number | null = null;
  /** Of what is added now, and of all that was added to the segment. */
  #role: LineRole | null = null;
  #segmentRole: LineRole | null = null;
  #linked = false;
  #notesBehind: Fragment[] = [];
  #literal = false;

  addText(source: string): void {
    let text = dropInvisible(source).replace(/[ \t\n\r\f]+/g, ' ');
    if (text === ' ' && this.#lineBreaks > 0) return;
    if (this.#lineBreaks > 1) this.endSegment();
    else if (this.#lineBreaks === 1 && this.#hasText) this.#segment.push(markup('<br>'), BREAK);
    if (this.#lineBreaks > 0) this.#endsInSpace = true;
    this.#lineBreaks = 0;
    if (this.#endsInSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#segment.push({ kind: 'run', text, linked: this.#linked, literal: this.#literal });
    if (text.trim() !== '') {
      this.#segmentRole = this.#hasText && this.#segmentRole !== this.#role ? null : this.#role;
      this.#hasText = true;
    }
    this.#endsInSpace = text.endsWith(' ');
  }

  /** A picture, in the paragraph that it stands in. */
  addPicture(picture: PictureDraft | null): void {
    if (picture === null) return;
    this.#segment.push({ kind: 'picture', picture });
    this.#hasPicture = true;
  }

  /** The mark of a footnote. One link does not hold another: it stands behind that. */
  addNote(id: string): void {
    const note: Fragment = { kind: 'note', id };
    if (this.#linked) this.#notesBehind.push(note);
    else this.#segment.push(note);
  }

  addLineBreak(): void {
    this.#lineBreaks += 1;
  }

  /** Content in an element that marks it. An element inside itself marks nothing more. */
  enclose(tag: string, collect: () => void): void {
    if (this.#inline.some((inline) => inline.tag === tag)) {
      collect();
      return;
    }
    const wasLiteral = this.#literal;
    this.#literal ||= tag === 'code';
    this.#collectInside({ tag, open: markup(`<${tag}>`), close: markup(`</${tag}>`) }, collect);
    this.#literal = wasLiteral;
  }

  /** Content in a link; without an address, or inside a link, only the content. */
  link(address: string | null, collect: () => void): void {
    if (address === null || this.#linked) {
      collect();
      return;
    }
    this.#linked = true;
    this.#collectInside({ tag: 'a', open: openLink(address), close: CLOSE_LINK }, collect);
    this.#linked = false;
    this.#segment.push(...this.#notesBehind.splice(0));
  }

  #collectInside(inline: OpenInline, collect: () => void): void {
    if (this.#lineBreaks > 1) this.endSegment();
    this.#segment.push(inline.open);
    this.#inline.push(inline);
    collect();
    this.#inline.pop();
    if (inline.close === CLOSE_LINK) closeLink(this.#segment);
    else this.#segment.push(inline.close);
  }

  /** Level of the segments that follow; `null`: they are paragraphs. */
  setLevel(level: number | null): void {
    this.#level = level;
  }

  /** Content that is of a role by itself. */
  collectAs(role: LineRole, collect: () => void): void {
    const before = this.#role;
    this.#role ??= role;
    collect();
    this.#role = before;
  }

  addItem(item: FlowItem): void {
    this.#items.push(item);
  }

  /** Ends a paragraph. Inline elements that are open end with it and begin again in the next. */
  endSegment(): void {
    const close = this.#inline.map((inline) => inline.close).reverse();
    if (this.#hasText || this.#hasPicture)
      this.#items.push({
        kind: 'segment',
        level: this.#level,
        fragments: [...this.#segment, ...close],
        role: this.#hasText ? this.#segmentRole : null,
      });
    this.#segment = this.#inline.map((inline) => inline.open);
    this.#hasText = false;
    this.#hasPicture = false;
    this.#endsInSpace = true;
    this.#lineBreaks = 0;
  }

  finish(): readonly FlowItem[] {
    this.endSegment();
    return this.#items;
  }
}
