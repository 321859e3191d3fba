/** Which lines of the article's boxes are its text. */
import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import { foldWords } from '../../fold-words.ts';
import type { KnownOfArticle } from '../boxes/take-out-boxes.ts';
import type { ArticleBody } from '../choose-body.ts';
import {
  findOuter,
  holderOf,
  holdsBox,
  isHeading,
  isLink,
  type Line,
  type PageBox,
  sumProse,
} from '../page-lines.ts';
import { beginsComments, endsArticle, isForeignLine, isOnAuthor, isPressContact } from './foreign-lines.ts';
import { dropPulled } from './pulled-lines.ts';

/** @param lines those of the page that may be the article's */
export function judgeLines(
  body: ArticleBody,
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
  known: KnownOfArticle,
): readonly Line[] {
  const inside = lines.filter((line) => body.boxes.some((box) => holdsBox(box, line.box)));
  const bounded = body.isNamed
    ? [...findBeginning(lines, inside, readable), ...inside]
    : cutTail(cutToReadable(inside, readable, body.boxes[0]));
  const whole = cutAfterEnd(bounded);
  const lists = new LinkLists(whole);
  const own = whole.filter((line, index) => !isForeign(line, whole[index + 1], lists));
  return cutEnd(cutTop(dropPulled(dropLoneTitles(own, whole)), known), known.byline);
}

/** Sentences between the headline and the box of the text that Readability counts to the article, too. */
function findBeginning(
  lines: readonly Line[],
  inside: readonly Line[],
  readable: ReadonlySet<Line>,
): readonly Line[] {
  const first = inside[0] === undefined ? -1 : lines.indexOf(inside[0]);
  const title = lines.slice(0, Math.max(first, 0)).findLastIndex(({ box }) => box.tag === 'H1');
  if (title < 0) return [];
  return lines
    .slice(title + 1, first)
    .filter((line) => readable.has(line) && line.prose >= SENTENCE && endsSentence(line.text));
}

/** Where nothing but Readability says what the article is: from the first to the last line that it took, and those beside it. */
function cutToReadable(
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
  root: PageBox | undefined,
): readonly Line[] {
  const first = lines.findIndex((line) => readable.has(line));
  const last = lines.findLastIndex((line) => readable.has(line));
  const isNarrow = root !== undefined && root.tag !== 'BODY';
  const holders = new Set(
    lines.filter((line) => readable.has(line) && line.prose > 0).map(({ box }) => holderOf(box)),
  );
  return lines.filter(
    (line, index) =>
      readable.has(line) ||
      (index >= first && index <= last) ||
      (line.prose > 0 && holders.has(holderOf(line.box))) ||
      (line.prose >= SENTENCE && isNarrow && isNear(line.box, root)),
  );
}

/** Share of the prose that stands in the box of most paragraphs where nothing below it is the article's… */
const IN_HOLDER = 0.7;
/** …unless there is more of it. */
const MOST_IN_TAIL = 0.2;

/** Without sentences in boxes of their own below the box in which the paragraphs stand: on the author, the paper, its rights. */
function cutTail(lines: readonly Line[]): readonly Line[] {
  const sums = new Map<PageBox, number>();
  for (const { box, prose } of lines) sums.set(holderOf(box), (sums.get(holderOf(box)) ?? 0) + prose);
  const [holder, most = 0] = [...sums].reduce<readonly [PageBox | null, number]>(
    (best, [box, prose]) => (prose > best[1] ? [box, prose] : best),
    [null, 0],
  );
  const whole = sumProse(lines);
  if (holder === null || holder.tag === 'BODY' || most < whole * IN_HOLDER) return lines;
  const last = lines.findLastIndex(({ box }) => holdsBox(holder, box) || holdsBox(holderOf(box), holder));
  const tail = sumProse(lines.slice(last + 1));
  return tail > 0 && tail <= whole * MOST_IN_TAIL ? lines.slice(0, last + 1) : lines;
}

/** Steps down from the box of the article in which its paragraphs stand. */
const MOST_STEPS = 3;

function isNear(box: PageBox, root: PageBox): boolean {
  return findOuter(box, (outer) => outer === root, MOST_STEPS + 1) !== null;
}

function isForeign(line: Line, next: Line | undefined, lists: LinkLists): boolean {
  const { text, linked, box } = line;
  if (isForeignLine(text, linked) || isLinkRow(line)) return true;
  if (!isLink(line)) return false;
  const outer = findOuter(box, ({ tag }) => HOLDERS.has(tag));
  if (outer?.tag === 'BLOCKQUOTE' || outer?.tag === 'TABLE') return false;
  if (outer !== null && isItem(box)) return lists.isForeign(outer);
  if (endsSentence(text)) return false;
  if (isHeading(line.box)) return (next?.prose ?? 0) === 0;
  return text.length > SHORT_LINK;
}

/** Titles of boxes of which nothing else is left. */
function dropLoneTitles(own: readonly Line[], all: readonly Line[]): readonly Line[] {
  const kept = new Set(own);
  const left = new Map<PageBox, number>();
  const whole = new Map<PageBox, number>();
  for (const line of all) {
    const box = boxOf(line);
    whole.set(box, (whole.get(box) ?? 0) + 1);
    if (kept.has(line)) left.set(box, (left.get(box) ?? 0) + 1);
  }
  return own.filter((line) => {
    const box = boxOf(line);
    const isLone = left.get(box) === 1 && (whole.get(box) ?? 0) > 1;
    return !isLone || line.prose > 0 || line.text.length > LONGEST_TITLE || !OF_BOXES.test(box.tag);
  });
}

const LONGEST_TITLE = 90;
const OF_BOXES = /^(?:DIV|SECTION|ASIDE)$/;

/** The box that a line stands in as a paragraph, a headline or an item of a list. */
function boxOf({ box }: Line): PageBox {
  let at = box;
  while (at.parent !== null && OF_LINES.test(at.tag)) at = at.parent;
  return at;
}

const OF_LINES = /^(?:P|H\d|LI|UL|OL)$/;

const SHORT_LINK = 12;
const HOLDERS = new Set(['BLOCKQUOTE', 'UL', 'OL', 'DL', 'TABLE']);
const ITEMS = new Set(['LI', 'DD']);
/** What stands in an item around its line. */
const IN_ITEM = new Set(['P', 'DIV', 'H3', 'H4']);

/** `[ Home ] [ News ]`, `Home | News` */
const BETWEEN_LINKS = / ?[|·•»>[\]](?: ?[[\]|])? ?/g;

const FEWEST_OF_ROW = 3;

/** Links side by side: `home | archive | mail`. */
function isLinkRow({ text, linked, links }: Line): boolean {
  if (linked === 0) return false;
  if (links >= FEWEST_OF_ROW && linked >= text.length * 0.85 && !endsSentence(text)) return true;
  const marks = text.match(BETWEEN_LINKS) ?? [];
  return marks.length > 1 && linked >= text.length - marks.join('').length - 2;
}

function isItem(box: PageBox): boolean {
  const around = findOuter(box, ({ tag }) => !IN_ITEM.has(tag));
  return around !== null && ITEMS.has(around.tag);
}

/** Lists of nothing but links: they lead to other articles where no sentence above leads to them. */
class LinkLists {
  readonly #lines: readonly Line[];
  readonly #known = new Map<PageBox, boolean>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  isForeign(list: PageBox): boolean {
    const known = this.#known.get(list) ?? this.#judge(list);
    this.#known.set(list, known);
    return known;
  }

  #judge(list: PageBox): boolean {
    const first = this.#lines.findIndex(({ box }) => holdsBox(list, box));
    let past = first;
    for (
      let line = this.#lines[past];
      line !== undefined && holdsBox(list, line.box);
      line = this.#lines[past]
    ) {
      if (!isLink(line) && !isForeignLine(line.text, line.linked)) return false;
      past += 1;
    }
    const above = this.#lines[first - 1];
    return above === undefined || !leadsOn(above);
  }
}

const FEWEST_WORDS = 3;

function leadsOn({ text, linked }: Line): boolean {
  return text.endsWith(':') && text.split(' ').length >= FEWEST_WORDS && !isForeignLine(text, linked);
}

/** Above the first sentence stand lines that name the rubric, the author, the day; the latter also below a standfirst. */
function cutTop(lines: readonly Line[], known: KnownOfArticle): readonly Line[] {
  const first = lines.findIndex(isProse);
  const second = lines.findIndex((line, index) => index > first && (isProse(line) || isHeading(line.box)));
  const headline = known.headline === null ? '' : foldWords(known.headline);
  const title =
    headline === '' ? -1 : lines.slice(0, Math.max(first, 0)).findIndex((line) => isHeadline(line, headline));
  return lines.filter((line, index) => {
    if (index < title) return false;
    if (index < first) return !isTopLine(line, known);
    return index >= second || !isSignature(line, known);
  });
}

function isProse(line: Line): boolean {
  return line.prose >= SENTENCE && !isHeading(line.box);
}

/** The author, the day or both on one line. */
function isSignature({ text, box }: Line, known: KnownOfArticle): boolean {
  const words = countWords(text);
  if (words > MOST_OF_SIGNATURE || endsSentence(text) || isItem(box)) return false;
  if (words <= MOST_OF_ROLE && ROLE.test(text)) return true;
  const isDated = YEAR.test(text);
  if (isNaming(text, known.byline)) return isDated || words <= MOST_WITH_NAME;
  if (!known.hasDate || !isDated) return false;
  return MOMENT.test(text) || (words <= MOST_WITH_NAME && (known.byline.length > 0 || !BYLINE.test(text)));
}

/** Marks between the parts of a line are none. */
function countWords(text: string): number {
  return text.split(/ (?:[|·•–—-] )?/).length;
}

/** Whether one of the authors is named, in whatever letters. */
function isNaming(text: string, byline: readonly string[]): boolean {
  const words = foldWords(text);
  return byline.some((name) => words.includes(foldWords(name)));
}

const YEAR = /\b(?:19|20)\d\d\b/;
const MOST_OF_SIGNATURE = 14;
const MOMENT = /\b(?:19|20)\d\d\b.{0,12}\b\d{1,2}[.:h]\d{2}\b/;
const MOST_WITH_NAME = 8;

const SENTENCE = 60;
const DAY = /\b(?:19|20)\d\d\b|\d{1,2}[.:/]\d{2}/;
const FEW_WORDS = 3;
/** The headline, in `<h1>` also with the words that stand above it. */
function isHeadline({ box, text }: Line, headline: string): boolean {
  // Its parts may stand on lines of their own, without a space between them.
  const letters = foldWords(text).replaceAll(' ', '');
  const known = headline.replaceAll(' ', '');
  return letters === known || (box.tag === 'H1' && known !== '' && letters.includes(known));
}

/** Elements whose text is short, whatever stands in them. */
const LABELS = new Set(['FIGCAPTION', 'BLOCKQUOTE', 'DT', 'SUMMARY', 'CAPTION', 'TH', 'TD', 'PRE']);

function isTopLine(line: Line, known: KnownOfArticle): boolean {
  if (known.headline !== null && isHeadline(line, foldWords(known.headline))) return true;
  if (isHeading(line.box) || isItem(line.box) || endsSentence(line.text)) return false;
  const words = countWords(line.text);
  if (words <= 14 && DAY.test(line.text))
    return known.hasDate && (known.byline.length > 0 || !BYLINE.test(line.text));
  if (words <= 14 && isNaming(line.text, known.byline)) return true;
  if (BYLINE.test(line.text)) return false;
  if (words <= MOST_OF_ROLE && ROLE.test(line.text)) return true;
  return words <= FEW_WORDS && !LABELS.has(line.box.tag);
}

const MOST_OF_ROLE = 5;
/** What an author is, on a line of its own. */
const ROLE =
  /\b(?:staff|reporter|correspondent|columnist|contributor|editor|writer|redakteur(?:in)?|redaktion|reporterin|korrespondent(?:in)?|journaliste|rédaction|redacci[oó]n|periodista|corresponsal|redação|repórter|redazione|redactie|verslaggever)\b/iu;
const BYLINE =
  /(?<![\p{L}\p{M}])(?:by|von|par|por|de|di|da|door|av|af|text|texte|texto|testo|كتب|بقلم)(?=[ :])/iu;

/** Share of the prose that stands at most below a line that ends the article… */
const MOST_BELOW = 0.4;
/** …and below one that begins readers' comments. */
const MOST_COMMENTS = 0.85;

/** Without what stands below a line such as `About the author` or `3 comments`. */
function cutAfterEnd(lines: readonly Line[]): readonly Line[] {
  const whole = sumProse(lines);
  let above = 0;
  for (const [index, line] of lines.entries()) {
    const most = isHeading(line.box) && beginsComments(line.text) ? MOST_COMMENTS : MOST_BELOW;
    const isLate = above > 0 && whole - above <= whole * most;
    const isEnd = isLate && endsArticle(line.text) && !isInterruption(lines, index);
    // A mark that stands there more than once parts sections.
    if (isEnd && lines.findIndex(({ text }) => text === line.text) === index) return lines.slice(0, index);
    above += line.prose;
  }
  return lines;
}

/** A button, or a box of its own, between paragraphs: below it, the text goes on where it stood. */
function isInterruption(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines.slice(0, index).findLast(isSentence);
  if (line === undefined || above === undefined) return false;
  const holder = holderOf(above.box);
  if (!isLink(line) && line.box.parent === holder) return false;
  return lines.slice(index + 1).some((below) => isSentence(below) && holderOf(below.box) === holder);
}

function isSentence({ box, prose }: Line): boolean {
  return box.tag === 'P' && prose >= SENTENCE;
}

/** Below the text stand sentences on its authors, and headlines of what was taken out. */
function cutEnd(lines: readonly Line[], byline: readonly string[]): readonly Line[] {
  let end = lines.length;
  for (let last = lines[end - 1]; last !== undefined; last = lines[end - 1]) {
    const isSignature = isSigned(last.text, byline) || isSignedAndDated(last.text, byline);
    if (!isOfEnd(last) && !isOnAuthor(last.text, byline) && !isSignature && !isPressContact(last.text)) break;
    end -= 1;
  }
  return end === 0 ? lines : lines.slice(0, end);
}

/** The author's name once more, with a place or a day, or initials: `— Jane Doe`, `(jd)`, `hei/dpa`. */
function isSigned(text: string, byline: readonly string[]): boolean {
  if (INITIALS.test(text)) return true;
  const words = foldWords(text);
  const isShort = text.length <= LONGEST_SIGNATURE && !endsSentence(text);
  return byline.some((name) => {
    const known = foldWords(name);
    const initials = known
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    if (known === '') return false;
    return (
      words === known || (initials.length > 1 && words === initials) || (isShort && words.startsWith(known))
    );
  });
}

/** `Added by: jdoe, 12.3.2008 18:22 | 3 comments` */
function isSignedAndDated(text: string, byline: readonly string[]): boolean {
  const isShort = countWords(text) <= MOST_OF_DATED && !endsSentence(text);
  if (!isShort || !DAY.test(text)) return false;
  const words = ` ${foldWords(text)} `;
  return byline.some((name) => words.includes(` ${foldWords(name)} `));
}

const MOST_OF_DATED = 20;
const LONGEST_SIGNATURE = 50;
const INITIALS =
  /^(?:[([]\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,5}){0,3}[)\]]|\p{Ll}{2,4}(?:\s?\/\s?\p{Ll}{2,5}){1,3})\.?$/u;

function isOfEnd(line: Line): boolean {
  return isHeading(line.box) || /^[_*•·—–\-\s]{1,20}$/.test(line.text);
}
