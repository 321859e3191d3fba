import { CLOSE_TABLE, OPEN_TABLE } from '../../src/load/body/elements.ts';
import type { Block, Piece, Span } from '../../src/model/model.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { escapeHtml, html, Markup } from '../html.ts';
import { isAllCapitals } from './headline.ts';
import type { Here } from './href.ts';
import { describeLanguage } from './language.ts';
import { cutOpening } from './opening.ts';
import { picturesAt, showFigure } from './picture.ts';
import { type CutText, typesetBlock } from './typeset.ts';

type Run = Extract<Piece, { kind: 'run' }>;
type NotePiece = Extract<Piece, { kind: 'note' }>;
type EntityLink = ArticlePage['links'][number];

/** A run's text with the entities linked that lie wholly between `start` and `end`. */
function showSpan(
  start: number,
  end: number,
  links: readonly EntityLink[],
  cut: CutText,
  { href }: Here,
): string {
  let shown = '';
  let at = start;
  for (const link of links) {
    if (link.start < at || link.end > end) continue;
    shown += escapeHtml(cut(at, link.start));
    shown += `<a class="entity" href="${escapeHtml(href(link.url))}">${escapeHtml(cut(link.start, link.end))}</a>`;
    at = link.end;
  }
  return shown + escapeHtml(cut(at, end));
}

function showRun(
  run: Run,
  block: Block,
  text: string,
  links: readonly EntityLink[],
  cut: CutText,
  here: Here,
): string {
  const { datelineEnd = block.start, creditStart = block.end } = block;
  if (run.literal) {
    cut(run.start, run.end);
    return escapeHtml(text.slice(run.start, run.end));
  }
  const usable = run.linked ? [] : links;
  if (run.start >= creditStart)
    return `<span class="credit">${showSpan(run.start, run.end, usable, cut, here)}</span>`;
  const stop = Math.min(run.end, datelineEnd);
  if (stop <= run.start) return showSpan(run.start, run.end, usable, cut, here);
  const dateline = showSpan(run.start, stop, usable, cut, here);
  return `<span class="dateline">${dateline}</span>${showSpan(stop, run.end, usable, cut, here)}`;
}

const nameMark = (number: number, mark: number): string =>
  mark === 1 ? `note-${number}` : `note-${number}-${mark}`;

/** The number in the text that leads to a footnote. */
function showNoteMark({ number, mark }: NotePiece, page: ArticlePage, here: Here): Markup {
  const note = page.article.blocks.find((block) => block.note === number);
  if (note === undefined) return html``;
  const name = here.words.article.note(number);
  return html`<sup class="note-mark"><a id="${nameMark(number, mark)}" href="#${encodeURIComponent(note.anchor)}" role="doc-noteref" aria-label="${name}"${describeOwnWords(page, here)}>${number}</a></sup>`;
}

/** A footnote, and the way back to the text. */
function showNote(block: Block, text: Markup, page: ArticlePage, here: Here): Markup {
  const { note = 1, anchor } = block;
  const isMarked = page.article.blocks.some(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'note' && piece.number === note),
  );
  const back =
    isMarked &&
    html` <a class="note-back" href="#${nameMark(note, 1)}" role="doc-backlink" aria-label="${here.words.article.backToText(note)}"${describeOwnWords(page, here)}>↩\uFE0E</a>`;
  return html`
<li id="${anchor}" value="${note}">${text}${back}</li>`;
}

/** The content of a block: the loader's markup, and its runs escaped, typeset and linked. */
function showBlockText(block: Block, page: ArticlePage, links: readonly EntityLink[], here: Here): Markup {
  const { text, language } = page.article;
  const cut = typesetBlock(text, block, language);
  let shown = '';
  for (const piece of block.pieces) {
    if (piece.kind === 'markup') shown += piece.html;
    else if (piece.kind === 'note') shown += showNoteMark(piece, page, here).value;
    else shown += showRun(piece, block, text, links, cut, here);
  }
  return new Markup(shown);
}

/** `lang` of the page's own words inside the article's text. */
const describeOwnWords = ({ article }: ArticlePage, { language }: Here): Markup | null =>
  article.language === language ? null : html` lang="${language}"`;

/** Blocks that others can be pointed to. */
const hasAnchor = ({ kind }: Block): boolean => ANCHORED.includes(kind);
const ANCHORED: readonly Block['kind'][] = [
  'paragraph',
  'subheadline',
  'quotation',
  'list',
  'code',
  'table',
  'box',
];

/**
 * A quiet link by which a reader can point others to this block, the `number`th that has one. The Tab key stops at the
 * first of a text alone: from there a script has the arrow keys go on.
 */
function showAnchor({ anchor }: Block, number: number, page: ArticlePage, here: Here): Markup {
  return html`<a class="anchor" href="#${encodeURIComponent(anchor)}"${number > 1 && html` tabindex="-1"`} aria-label="${here.words.article.paragraphLink(number)}"${describeOwnWords(page, here)}></a>`;
}

/** Sub-headlines never skip a level, however the article numbered them. */
function levelOf(block: Block, above: number): number {
  return Math.min(block.level ?? 2, above + 1);
}

/** The headline that a related-story line names, linked as a whole where that article is in the archive. */
function showRelatedLine(block: Block, page: ArticlePage, links: readonly EntityLink[], here: Here): Markup {
  const line = page.relatedLines.find(({ anchor }) => anchor === block.anchor);
  const isLinked = block.pieces.some((piece) => piece.kind === 'run' && piece.linked);
  if (!line || isLinked) return html`<span>${showBlockText(block, page, links, here)}</span>`;
  return html`<a href="${here.href(line.url)}">${showBlockText(block, page, [], here)}</a>`;
}

/** What stands elsewhere: of which kind it is, and its title, which leads there. */
function showEmbed(block: Block, page: ArticlePage, here: Here): Markup {
  const { medium = 'document' } = block;
  return html`
<p class="embed-line ${medium}" id="${block.anchor}"><span class="kicker"${describeOwnWords(page, here)}>${here.words.article.media[medium]}</span> <span>${showBlockText(block, page, [], here)}</span></p>`;
}

function showBlock(
  block: Block,
  { level, number }: { readonly level: number; readonly number: number },
  page: ArticlePage,
  links: readonly EntityLink[],
  here: Here,
): Markup {
  const { anchor } = block;
  if (block.kind === 'related') {
    return html`
<p class="related-line" id="${anchor}"><span class="kicker"${describeOwnWords(page, here)}>${here.words.article.related}</span> ${showRelatedLine(block, page, links, here)}</p>`;
  }
  if (block.kind === 'embed') return showEmbed(block, page, here);
  const text = showBlockText(block, page, links, here);
  switch (block.kind) {
    case 'subheadline':
      return html`
<h${level} id="${anchor}">${text}${showAnchor(block, number, page, here)}</h${level}>`;
    case 'quotation':
    case 'list':
    case 'code':
    case 'table':
    case 'box':
      return html`
<div class="${block.kind}-block" id="${anchor}">${text}${showAnchor(block, number, page, here)}</div>`;
    case 'footnote':
      return showNote(block, text, page, here);
    case 'credit':
    case 'caption':
    case 'byline':
    case 'dateline':
      return html`
<p class="${block.kind}-line" id="${anchor}">${text}</p>`;
    case 'paragraph':
      return html`
<p id="${anchor}">${text}${showAnchor(block, number, page, here)}</p>`;
  }
}

/** The sentence that the text begins with, where no headline was given: it stands for one, and is shown once. */
function showOpening(
  block: Block,
  opening: Span,
  number: number,
  page: ArticlePage,
  links: readonly EntityLink[],
  here: Here,
): Markup {
  const cut = cutOpening(block, opening, page.article.text);
  const own = links.filter(({ start }) => start < cut.opening.end);
  const others = links.filter(({ start }) => start >= cut.opening.end);
  const text = showBlockText(cut.opening, page, own, here);
  const rest =
    cut.rest &&
    html`
<p>${showBlockText(cut.rest, page, others, here)}</p>`;
  return html`
<p class="kicker opening-label"${describeOwnWords(page, here)}>${here.words.article.opening}</p>
<h1 class="opening" id="${block.anchor}">${text}${showAnchor(block, number, page, here)}</h1>${rest}`;
}

const mayHoldTable = ({ pieces }: Block): boolean => pieces.some(({ kind }) => kind === 'markup');

/**
 * Tables scroll in boxes of their own. A box is a place that the keyboard reaches and a screen reader lists, so each
 * has a name that no other has. The text around is escaped: nothing in it is taken for a table.
 */
function nameTables(text: Markup, page: ArticlePage, here: Here): Markup {
  if (!page.article.blocks.some(mayHoldTable)) return text;
  const parts = text.value.split(OPEN_TABLE);
  if (parts.length === 1) return text;
  const own = describeOwnWords(page, here);
  const { language } = page.article;
  const opened = parts.map((part, index) => {
    if (index === 0) return part;
    const name = here.words.article.table(parts.length === 2 ? null : index);
    const box = html`<section class="table" tabindex="0" aria-label="${name}"${own}><table${own && describeLanguage('', language, here.language)}>`;
    return `${box}${part}`;
  });
  return new Markup(opened.join('').replaceAll(CLOSE_TABLE, '</table></section>'));
}

/** The pictures that stand before a block, below the rule that is there, or that it is the caption of. */
function showPictures(
  at: number,
  caption: Markup | null,
  { illustration, article }: ArticlePage,
  here: Here,
): Markup | null {
  const pictures = picturesAt(illustration, at, caption !== null);
  if (pictures.length === 0) return caption;
  return showFigure(pictures, caption, { language: article.language, here }, standsFirst(at, article));
}

/** In characters: a standfirst, with what leaves a picture below it in sight where a page opens. */
const LONGEST_ABOVE = 400;

/** Whether a picture before a block is in sight where the page opens. */
function standsFirst(at: number, { blocks }: Pick<ArticlePage['article'], 'blocks'>): boolean {
  const above = blocks.slice(0, at);
  const isShort = above.length === 0 || above.at(-1)!.end - above[0]!.start <= LONGEST_ABOVE;
  return isShort && above.every(({ kind }) => kind !== 'caption');
}

function showNotes(notes: readonly Markup[], page: ArticlePage, here: Here): Markup {
  return html`
<section class="notes" role="doc-endnotes" aria-label="${here.words.article.notes}"${describeOwnWords(page, here)}>
<ol${describeOwnWords(page, here) && describeLanguage('', page.article.language, here.language)}>${notes}
</ol>
</section>`;
}

/** The article's text. */
export function showArticleText(page: ArticlePage, here: Here): Markup {
  const { opening } = page.article;
  let level = 1;
  let next = 0;
  let number = 0;
  const { blocks } = page.article;
  const shown = blocks.map((block, at) => {
    if (block.kind === 'subheadline') level = levelOf(block, level);
    if (hasAnchor(block)) number++;
    // Blocks and links come in the same order.
    const from = next;
    while (next < page.links.length && page.links[next]!.start < block.end) next++;
    const links = page.links.slice(from, next).filter(({ end }) => end <= block.end);
    const text =
      opening?.start === block.start
        ? showOpening(block, opening, number, page, links, here)
        : showBlock(block, { level, number }, page, links, here);
    const rule = block.ruleBefore && html`\n<hr>`;
    if (page.illustration === null || block.kind === 'footnote') return html`${rule}${text}`;
    return html`${rule}${showPictures(at, null, page, here)}${block.kind === 'caption' ? showPictures(at, text, page, here) : text}`;
  });
  const end = blocks.findIndex(({ kind }) => kind === 'footnote');
  const text = end < 0 ? shown : shown.slice(0, end);
  const notes =
    end < 0 ? null : html`${showPictures(end, null, page, here)}${showNotes(shown.slice(end), page, here)}`;
  return html`<div class="article-text${isAllCapitals(page.article.text) && ' capitals'}" data-copied="${here.words.keep.linkCopied}">${nameTables(html`${text}${notes}`, page, here)}${showPictures(blocks.length, null, page, here)}
</div>`;
}
