import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { looksLikeHtml } from '../html/page-source.ts';
import { takeOutComments } from '../markdown-comments.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { type FileSection, locateLine } from '../sections/section.ts';

interface Shown {
  /** The section without what is never meant for readers. */
  readonly section: FileSection;
  /** What is not shown, each kind once. */
  readonly problems: readonly Problem[];
}

const PICTURE = /!\[[^\][]{0,500}\](?:\(|\[)/;
const CODE = /^(?: {4}|\t| {0,3}(?:`{3}|~{3}))/;

/** Takes comments out of Markdown and says that pictures are not carried over. Other formats stay as they are. */
export function takeOutUnshown(section: FileSection): Shown {
  const { file, lines } = section;
  if (file.syntax !== 'markdown') return { section, problems: [] };
  const isMarked = lines.some((line) => line.includes('<!--') || line.includes('!['));
  if (!isMarked || looksLikeHtml(lines.join('\n'))) return { section, problems: [] };
  const head = findFrontMatter(lines)?.bodyLine ?? 0;
  const body = takeOutComments(lines.slice(head));
  const pictured = body.lines.findIndex((line) => !CODE.test(line) && PICTURE.test(line));
  const problems = [
    ...(body.first === null ? [] : [reportComment(section, head + body.first)]),
    ...(pictured === -1 ? [] : [reportPicture(section, head + pictured)]),
  ];
  return { section: { ...section, lines: [...lines.slice(0, head), ...body.lines] }, problems };
}

/** A picture may lie anywhere, and belong to anyone. */
export function reportPicture(section: FileSection, index: number): Problem {
  const message = 'pictures are not carried over; what describes them is shown as text.';
  return problemAt(locateLine(section, index), 'info', 'text/image', message, 'Nothing needs to be done.');
}

function reportComment(section: FileSection, index: number): Problem {
  const message = 'this comment is for no reader, so it is not shown.';
  const hint = 'Write it as text if it belongs to the article.';
  return problemAt(locateLine(section, index), 'info', 'text/comment', message, hint);
}
