/** Which lines of the article's boxes are its text. */
import { foldWords } from '../fold-words.ts';
import type { ArticleBody } from './choose-body.ts';
import { isForeignLine } from './foreign-lines.ts';
import { endsSentence, holdsBox, type Line, type PageBox } from './page-lines.ts';
import type { KnownOfArticle } from './take-out-boxes.ts';

/** @param lines those of the page that may be the article's */
export function judgeLines(
  body: ArticleBody,
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
  known: KnownOfArticle,
): readonly Line[] {
  const inside = lines.filter((line) => body.boxes.some((box) => holdsBox(box, line.box)));
  const bounded = body.isNamed ? inside : cutToReadable(inside, readable, body.boxes[0]);
  const own = bounded.filter((line, index) => !isForeign(line, index, bounded));
  return cutEnd(cutTop(own, known));
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
      (line.prose > 0 && (holders.has(holderOf(line.box)) || (isNarrow && isNear(line.box, root)))),
  );
}

/** Steps down from the box of the article in which its paragraphs stand. */
const MOST_STEPS = 3;

function isNear(box: PageBox, root: PageBox): boolean {
  let at: PageBox | null = box;
  for (let steps = 0; at !== null && steps <= MOST_STEPS; steps += 1, at = at.parent)
    if (at === root) return true;
  return false;
}

function holderOf(box: PageBox): PageBox {
  return box.tag === 'P' && box.parent !== null ? box.parent : box;
}

function isForeign(line: Line, index: number, lines: readonly Line[]): boolean {
  const { text, linked, box } = line;
  if (isForeignLine(text, linked)) return true;
  if (linked === 0) return false;
  const isLink = linked >= text.length * 0.9;
  if (!isLink || endsSentence(text)) return false;
  if (isHeading(line)) return (lines[index + 1]?.prose ?? 0) === 0;
  if (isInQuotation(box)) return false;
  if (isInTable(box)) return false;
  if (isItem(box)) return isLinkList(line, lines) && !isIntroduced(line, lines);
  return text.length > SHORT_LINK;
}

const SHORT_LINK = 12;

function isItem(box: PageBox): boolean {
  for (let at: PageBox | null = box; at !== null; at = at.parent) {
    if (at.tag === 'LI' || at.tag === 'DD') return true;
    if (at.tag !== 'P' && at.tag !== 'DIV' && at.tag !== 'SPAN' && at.tag !== 'H3' && at.tag !== 'H4')
      return false;
  }
  return false;
}

function isInQuotation(box: PageBox): boolean {
  for (let at: PageBox | null = box; at !== null; at = at.parent) if (at.tag === 'BLOCKQUOTE') return true;
  return false;
}

function isInTable(box: PageBox): boolean {
  for (let at: PageBox | null = box; at !== null; at = at.parent)
    if (at.tag === 'TABLE') return at.boxes.length > 0 && at.element.querySelector('th') !== null;
  return false;
}

function listOf(box: PageBox): PageBox | null {
  for (let at: PageBox | null = box; at !== null; at = at.parent)
    if (/^(?:UL|OL|DL)$/.test(at.tag)) return at;
  return null;
}

/** All of its items are links, and nothing else. */
function isLinkList({ box }: Line, lines: readonly Line[]): boolean {
  const list = listOf(box);
  return (
    list !== null &&
    lines.filter((line) => holdsBox(list, line.box)).every(({ text, linked }) => linked >= text.length * 0.9)
  );
}

const FEWEST_WORDS = 3;

/** The sentence above the list leads to it. */
function isIntroduced({ box }: Line, lines: readonly Line[]): boolean {
  const list = listOf(box);
  const first = list === null ? -1 : lines.findIndex((line) => holdsBox(list, line.box));
  const above = lines[first - 1];
  return (
    above?.text.endsWith(':') === true &&
    above.text.split(' ').length >= FEWEST_WORDS &&
    !isForeignLine(above.text, above.linked)
  );
}

/** Above the first sentence stand lines that name the rubric, the author, the day. */
function cutTop(lines: readonly Line[], known: KnownOfArticle): readonly Line[] {
  const first = lines.findIndex((line) => line.prose >= SENTENCE && !isHeading(line));
  return lines.filter((line, index) => index >= first || !isTopLine(line, known));
}

const SENTENCE = 60;
const DAY = /\b(?:19|20)\d\d\b|\d{1,2}[.:/]\d{2}/;
const FEW_WORDS = 3;

function isTopLine(line: Line, known: KnownOfArticle): boolean {
  if (known.headline !== null && foldWords(line.text) === foldWords(known.headline)) return true;
  if (isHeading(line) || isItem(line.box) || endsSentence(line.text)) return false;
  const words = line.text.split(' ').length;
  if (words <= 14 && DAY.test(line.text))
    return known.hasDate && (known.byline.length > 0 || !BYLINE.test(line.text));
  if (words <= 14 && known.byline.some((name) => line.text.includes(name))) return true;
  if (BYLINE.test(line.text)) return false;
  return words <= FEW_WORDS && !isOfFigure(line.box);
}

const BYLINE = /\b(?:by|von|par|por|de|di|da|door|av|af|text|texte|texto|testo|كتب|بقلم)(?=[ :])/iu;

function isOfFigure({ tag }: PageBox): boolean {
  return tag === 'FIGCAPTION' || tag === 'BLOCKQUOTE';
}

function isHeading({ box }: Line): boolean {
  return /^H\d$/.test(box.tag);
}

/** A headline below which nothing stands was that of something else. */
function cutEnd(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] !== undefined && isOfEnd(lines[end - 1] as Line)) end -= 1;
  return end === 0 ? lines : lines.slice(0, end);
}

function isOfEnd(line: Line): boolean {
  return isHeading(line) || /^[_*•·—–\-\s]{1,20}$/.test(line.text);
}
