import type { Problem } from '../../model/model.ts';
import { problemAt, quoteValue } from '../../model/problem.ts';
import { findPageNumbers } from '../body/page-furniture.ts';
import { dropButtons, findCopiedLines } from '../copied/copied-lines.ts';
import { findMarkdownPage } from '../copied/markdown-page.ts';
import { findPageFrame, readOwner } from '../copied/page-frame.ts';
import { findSaveLines } from '../copied/save-lines.ts';
import { readExport } from '../databases/exports.ts';
import { looksLikeHtml } from '../html/page-source.ts';
import { takeOutComments } from '../markdown-comments.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { writeGalleries } from '../notation/galleries.ts';
import { mayHoldNotation, readNotation } from '../notation/notation.ts';
import { mayHoldTopics, takeNoteTopics } from '../notation/note-topics.ts';
import { findTranscriberNotes } from '../print/transcriber-notes.ts';
import { type FileSection, locateLine } from '../sections/section.ts';

interface Shown {
  /** The section without what is never meant for readers. */
  readonly section: FileSection;
  /** What is not shown, each kind once. */
  readonly problems: readonly Problem[];
  /** What lines of hashtags say. */
  readonly topics?: readonly string[];
  /** Whose page it was copied from, where that says so. */
  readonly owner?: string | null;
  /** Of that page. */
  readonly url?: URL | null;
}

/**
 * Takes comments, and the notation of programs, out of Markdown; out of plain text what was copied with it from its page
 * on the web.
 */
export function takeOutUnshown(section: FileSection): Shown {
  if (section.file.syntax !== 'markdown') return takeOutCopied(section);
  const page = takeOutSaved(section);
  const shown = takeOutNotation(page.section);
  return {
    ...shown,
    problems: [...page.problems, ...shown.problems],
    owner: page.owner ?? null,
    url: page.url ?? null,
  };
}

/** What a program saved with an article from its page, and says of the page. */
function takeOutSaved(section: FileSection): Shown {
  const { lines } = section;
  const from = findFrontMatter(lines)?.bodyLine ?? 0;
  const saved = findSaveLines(lines, from);
  const page = findMarkdownPage(lines, from);
  const copied = saved.lines.length > 0 ? [...new Set([...page, ...saved.lines])] : page;
  if (copied.length === 0 || looksLikeHtml(lines.join('\n'))) return { section, problems: [] };
  const owner = readOwner(
    page.map((index) => (lines[index] ?? '').replace(LINK, '').replace(/^[\s|·•]+/, '')),
  );
  const first = copied.reduce((least, index) => Math.min(least, index));
  const problems = [reportCopied(section, first, copied.length)];
  return { section: dropLines(section, copied), problems, owner, url: saved.url };
}

const LINK = /\[[^[\]]{0,300}\]\([^()]{0,1000}\)/g;

function takeOutNotation(section: FileSection): Shown {
  const { file, lines } = section;
  const head = findFrontMatter(lines)?.bodyLine ?? 0;
  const below = lines.slice(head);
  const isCommented = below.some((line) => line.includes('<!--'));
  const isProgram = /\.mdx$/i.test(file.path);
  const isNoted = isProgram || mayHoldNotation(below);
  const isTagged = mayHoldTopics(below);
  if ((!isCommented && !isNoted && !isTagged) || looksLikeHtml(lines.join('\n')))
    return { section, problems: [] };
  const written = isNoted ? writeGalleries(lines).slice(head) : below;
  const { lines: untagged, topics } = isTagged ? takeNoteTopics(written) : { lines: written, topics: [] };
  const body = takeOutComments(untagged);
  const comments = body.first === null ? [] : [reportComment(section, head + body.first)];
  const noted = isNoted ? readNotation(body.lines.join('\n'), isProgram) : null;
  const shown = noted === null ? body.lines : noted.text.split('\n');
  const tags = noted?.removed ? [reportTag(section, head, noted.removed)] : [];
  return {
    section: { ...section, lines: [...lines.slice(0, head), ...shown] },
    problems: [...comments, ...tags],
    topics,
  };
}

/** Other lines keep their places. */
function takeOutCopied(written: FileSection): Shown {
  const notes = findTranscriberNotes(written.lines);
  const section = notes.length === 0 ? written : dropLines(written, notes);
  const shown = takeOutPage(section);
  const [note] = notes;
  if (note === undefined) return shown;
  return { ...shown, problems: [reportNote(written, note), ...shown.problems] };
}

function dropLines(section: FileSection, indexes: readonly number[]): FileSection {
  const out = new Set(indexes);
  return { ...section, lines: section.lines.map((line, index) => (out.has(index) ? '' : line)) };
}

function takeOutPage(section: FileSection): Shown {
  const single = findCopiedLines(section.lines);
  const frame = findPageFrame(section.lines, single);
  const copied = frame.lines.length > 0 ? [...new Set([...single, ...frame.lines])] : single;
  const [number] = copied.length > 0 ? [] : findPageNumbers(section.lines);
  if (number !== undefined) return { section, problems: [reportPrinted(section, number)] };
  const [first] = copied;
  const text = first === undefined ? '' : section.lines.join('\n');
  // A database sets sections above its articles, which it reads itself.
  if (first === undefined || looksLikeHtml(text) || readExport(section.lines) !== null)
    return { section, problems: [] };
  const problems = [reportCopied(section, first, copied.length)];
  const shown = dropLines(section, copied);
  return { section: { ...shown, lines: shown.lines.map(dropButtons) }, problems, owner: frame.owner };
}

function reportNote(section: FileSection, index: number): Problem {
  const what = quoteValue((section.lines[index] ?? '').trim());
  const message = `${what} is of who copied the text, so it is not shown.`;
  const hint = 'Write it into a sentence if it belongs to the article.';
  return problemAt(locateLine(section, index), 'info', 'text/copied', message, hint);
}

/** They are taken out where a paragraph may go on across them. */
function reportPrinted(section: FileSection, index: number): Problem {
  const what = quoteValue((section.lines[index] ?? '').trim());
  const message = `${what} and the numbers of other printed pages are no text, so they are not shown.`;
  const hint = 'Nothing has to be done.';
  return problemAt(locateLine(section, index), 'info', 'text/printed', message, hint);
}

function reportCopied(section: FileSection, first: number, count: number): Problem {
  const what = quoteValue((section.lines[first] ?? '').trim());
  const message =
    count === 1
      ? `${what} is of a page on the web, so it is not shown.`
      : `${what} and ${count - 1} more like it are of a page on the web, so they are not shown.`;
  const hint = 'Write them into a sentence if they belong to the article.';
  return problemAt(locateLine(section, first), 'info', 'text/copied', message, hint);
}

/** One for all of them: a site that is made with such tags has them everywhere. */
function reportTag(section: FileSection, head: number, removed: string): Problem {
  const [opening = ''] = removed.split('\n');
  const found = section.lines.findIndex((line, index) => index >= head && line.includes(opening));
  const message = `${quoteValue(removed)} is for a program, so it is not shown.`;
  const hint = 'Write what a reader is to see of it as text.';
  return problemAt(locateLine(section, Math.max(found, head)), 'info', 'text/template', message, hint);
}

function reportComment(section: FileSection, index: number): Problem {
  const message = 'this comment is for no reader, so it is not shown.';
  const hint = 'Write it as text if it belongs to the article.';
  return problemAt(locateLine(section, index), 'info', 'text/comment', message, hint);
}
